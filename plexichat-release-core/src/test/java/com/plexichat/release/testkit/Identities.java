package com.plexichat.release.testkit;

import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.version.VersionSchemes;
import java.time.Instant;

public final class Identities {
    private Identities() {}

    public static ReleaseIdentity of(String version) {
        return of(version, "main");
    }

    public static ReleaseIdentity of(String version, String branch) {
        return new ReleaseIdentity(
                "plexichat",
                VersionSchemes.find(version).orElseThrow(),
                "42",
                Instant.parse("2026-03-01T12:00:00Z"),
                InMemoryGit.id(1),
                branch,
                true);
    }
}
