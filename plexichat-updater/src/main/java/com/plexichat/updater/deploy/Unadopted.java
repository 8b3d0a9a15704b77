package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What was installed without the updater, and is to be adopted before anything is installed in its place. */
public final class Unadopted {
    private final Settings settings;
    private final Installation site;

    public Unadopted(Settings settings, Installation site) {
        this.settings = settings;
        this.site = site;
    }

    /**
     * Why nothing can be installed there; empty if a release is, or nothing is in the way.
     *
     * @param runs whether the service does, asked for if the folder is there and no release is installed
     */
    public Optional<Problem> problem(BooleanSupplier runs) {
        if (site.current().isPresent() || !Files.exists(site.folder())) {
            return Optional.empty();
        }
        if (runs.getAsBoolean()) {
            return Optional.of(problem("the service runs"));
        }
        return settings.kept().stream()
                .filter(path -> KeptPaths.isThere(site.folder().resolve(path)))
                .findFirst()
                .map(path -> problem("\"" + path + "\" is there"));
    }

    private Problem problem(String what) {
        return new Problem(
                ProblemCode.SERVICE_FAILED,
                what + ", though nothing that the updater installed",
                site.folder().toString(),
                "let the updater take it over: plexichat adopt --dry-run; or stop it, and move what it keeps into "
                        + site.shared());
    }
}
