package com.plexichat.release.goal;

import com.plexichat.release.layout.LayoutReader;
import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.packaging.OwnLibraries;
import com.plexichat.release.packaging.PackageAssembler;
import com.plexichat.release.packaging.PackageAssembler.Assembled;
import com.plexichat.release.packaging.PackageNaming;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.staging.StagedRelease;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Packs the project into one archive with its manifest and checksum. */
public final class PackageGoal {
    private final IdentityResolver identities;
    private final ReleaseLog log;

    public PackageGoal(IdentityResolver identities, ReleaseLog log) {
        this.identities = identities;
        this.log = log;
    }

    public Assembled run(PackageRequest request) {
        Problems problems = new Problems();
        ReleaseIdentity identity = problems.attempt(() -> identities.resolve(request.project()));
        PackageNaming naming = identity == null
                ? null
                : problems.attempt(() -> PackageNaming.of(identity, request.archiveName(), request.topFolder()));
        List<PackageFile> files = problems.attempt(() -> LayoutReader.read(
                identity == null ? request.layout() : withOwnLibraries(request, identity),
                request.project().folder()));
        List<Path> extras = ExtraAssets.of(request, naming, problems);
        problems.throwIfAny();

        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        staged.prepareFor(Objects.requireNonNull(identity));
        Assembled assembled = new PackageAssembler(staged)
                .assemble(
                        identity,
                        Objects.requireNonNull(naming),
                        Objects.requireNonNull(files),
                        request.layout().emptyFolders());
        staged.writeExtras(extras);
        log.info("Packed " + assembled.files() + " files into " + staged.file(naming.archive()) + " ("
                + assembled.archive().size() + " bytes, sha256 "
                + assembled.archive().sha256() + ")");
        return assembled;
    }

    private static PackageLayout withOwnLibraries(PackageRequest request, ReleaseIdentity identity) {
        return OwnLibraries.reproducible(
                request.layout(), request.project().buildFolder().resolve("reproducible"), identity.buildDate());
    }
}
