package com.plexichat.release.goal;

import com.plexichat.release.layout.FolderListing;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.packaging.LeftOutList;
import com.plexichat.release.packaging.OwnOutput;
import com.plexichat.release.packaging.PackageAssembler;
import com.plexichat.release.packaging.PackageLog;
import com.plexichat.release.packaging.PackageNaming;
import com.plexichat.release.packaging.PackagePlan;
import com.plexichat.release.packaging.PackagePlanner;
import com.plexichat.release.packaging.PackingProgress;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.proof.PackingOrder;
import com.plexichat.release.proof.ReproducibilityProof;
import com.plexichat.release.proof.SecondBuild;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.staging.ReadyPackage;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.time.RunClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Packs the project into an archive with its manifest and checksum, one for each platform. */
public final class PackageGoal {
    private final IdentityResolver identities;
    private final ReproducibilityProof proof;
    private final RunClock clock;
    private final PackageLog log;
    private final RunReport report;

    public PackageGoal(
            IdentityResolver identities, SecondBuild secondBuild, RunClock clock, ReleaseLog log, RunReport report) {
        this.identities = identities;
        this.proof = new ReproducibilityProof(secondBuild);
        this.clock = clock;
        this.log = new PackageLog(log);
        this.report = report;
    }

    public void run(PackageRequest request) {
        Problems problems = new Problems();
        ReleaseIdentity identity = problems.attempt(() -> identities.resolve(request.project()));
        List<PackageNaming> namings = identity == null
                ? List.of()
                : Objects.requireNonNullElse(problems.attempt(() -> namings(request, identity)), List.of());
        Problems ownOutput = new Problems();
        OwnOutput.refuse(
                request.layout(),
                request.project().folder(),
                List.of(request.project().releaseFolder(), workFolder(request)),
                ownOutput);
        problems.addAll(ownOutput.list());
        // What else such a source holds would hide the one thing that is wrong.
        List<PackageContent> contents =
                ownOutput.isEmpty() ? problems.attempt(() -> contents(request, identity)) : null;
        List<Path> extras = ExtraAssets.of(request, namings, problems);
        problems.throwIfAny();

        List<PackagePlan> plans = plans(namings, Objects.requireNonNull(contents));
        Path leftOut = workFolder(request).resolve("left-out.txt");
        LeftOutList.write(plans, leftOut);
        log.planned(plans, leftOut);
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        staged.removeLeftovers();
        ReproducibilityProof.removeLeftovers(secondFolder(request));
        PackageAssembler assembler =
                new PackageAssembler(staged, Objects.requireNonNull(identity), request.compression(), log);
        List<ReadyPackage> ready = assembler.assemble(plans, new PackingProgress(plans, clock, log));
        try {
            if (request.proves()) {
                log.proved(proof.prove(order(request, identity, namings), ready, secondFolder(request)));
            }
            staged.prepareFor(identity);
            log.outdated(staged.replacePackages(ready, extras));
        } finally {
            ready.forEach(ReadyPackage::close);
        }
        log.packed(ready, staged.folder());
        report.packed(staged.record(), staged.folder());
    }

    private static PackingOrder order(PackageRequest request, ReleaseIdentity identity, List<PackageNaming> namings) {
        return new PackingOrder(request.project().folder(), identity, namings, request.layout(), request.compression());
    }

    private static Path secondFolder(PackageRequest request) {
        return workFolder(request).resolve("second-build");
    }

    private static List<PackageNaming> namings(PackageRequest request, ReleaseIdentity identity) {
        return PackageNaming.of(identity, request.project().platforms(), request.archiveName(), request.topFolder());
    }

    private static List<PackageContent> contents(PackageRequest request, @Nullable ReleaseIdentity identity) {
        return new PackagePlanner(request.project().folder(), workFolder(request), FolderListing.AS_IT_IS)
                .contents(
                        request.layout(),
                        request.project().platforms(),
                        Optional.ofNullable(identity).map(ReleaseIdentity::buildDate));
    }

    private static Path workFolder(PackageRequest request) {
        return request.project().buildFolder().resolve("package");
    }

    private static List<PackagePlan> plans(List<PackageNaming> namings, List<PackageContent> contents) {
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new PackagePlan(namings.get(i), contents.get(i)))
                .toList();
    }
}
