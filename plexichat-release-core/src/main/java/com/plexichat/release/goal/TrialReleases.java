package com.plexichat.release.goal;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.FolderSource;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.trial.FormerChoice;
import com.plexichat.release.trial.TriedRelease;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the release that is tried out, and the one that it is installed over. */
final class TrialReleases {
    private final Supplier<ReleaseForge> connection;
    private final ReleaseLog log;
    private @Nullable ReleaseForge forge;

    /** @param connection made once, and only for what is in no folder */
    TrialReleases(Supplier<ReleaseForge> connection, ReleaseLog log) {
        this.connection = connection;
        this.log = log;
    }

    /** The only release of a folder. */
    TriedRelease in(Path folder) {
        FolderSource source = new FolderSource(folder, log);
        List<OfferedRelease> found = source.releases();
        if (found.size() != 1) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_MISSING,
                    "there are " + found.size() + " releases in it, and one is wanted",
                    folder.toString(),
                    "name the folder of one release, as plexichat-release:package writes it"));
        }
        return TriedRelease.of(found.get(0), source);
    }

    TriedRelease draft(Version version) {
        List<RemoteRelease> drafts = of(version, true);
        if (drafts.size() != 1) {
            throw new ReleaseException(new Problem(
                    drafts.isEmpty() ? ProblemCode.RELEASE_DRAFT_MISSING : ProblemCode.RELEASE_DUPLICATED,
                    "there " + (drafts.isEmpty() ? "is no draft" : "are " + drafts.size() + " drafts") + " of "
                            + version.tag(),
                    "",
                    (drafts.isEmpty() ? "" : "run plexichat-release:discard, then ")
                            + "run plexichat-release:stage, or name a folder with plexichat.folder"));
        }
        return TriedRelease.of(version, drafts.get(0), forge());
    }

    /** What servers run that get this version; empty if nothing was released that they could run. */
    Optional<TriedRelease> before(Version version) {
        return FormerChoice.before(version, forge().find(version.tag()).releases())
                .map(this::published);
    }

    /** @param former a folder, below the project's if it is relative, or a version */
    TriedRelease named(String former, Version version, Path project) {
        Path folder = project.resolve(former);
        return Files.isDirectory(folder)
                ? in(folder)
                : published(VersionSchemes.parse(former, version.scheme(), "plexichat.former"));
    }

    private TriedRelease published(Version version) {
        return of(version, false).stream()
                .findFirst()
                .map(release -> TriedRelease.of(version, release, forge()))
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.OFFER_MISSING,
                        "there is no public release " + version.tag(),
                        "plexichat.former",
                        "name a version that was released, or a folder")));
    }

    private List<RemoteRelease> of(Version version, boolean draft) {
        return forge().find(version.tag()).releasesOf(version.tag()).stream()
                .filter(release -> release.draft() == draft)
                .toList();
    }

    private ReleaseForge forge() {
        if (forge == null) {
            forge = connection.get();
        }
        return forge;
    }
}
