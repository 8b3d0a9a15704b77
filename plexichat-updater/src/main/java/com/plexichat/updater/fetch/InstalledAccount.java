package com.plexichat.updater.fetch;

import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.version.Version;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the account of an installed release says. */
public final class InstalledAccount {
    private final Installation site;

    public InstalledAccount(Installation site) {
        this.site = site;
    }

    /**
     * The version with its build identifier, which the name of the release does not have; empty if there is no account that
     * can be read, as of an adopted release.
     */
    public Optional<Version> version(ReleaseName name) {
        Path account = site.account(name);
        try {
            return Optional.of(ReleaseRecordJson.read(Files.readString(account), account.toString())
                    .identity()
                    .version());
        } catch (IOException | JsonException unknown) {
            return Optional.empty(); // plexichat doctor says so; a service need not be stopped for that
        }
    }
}
