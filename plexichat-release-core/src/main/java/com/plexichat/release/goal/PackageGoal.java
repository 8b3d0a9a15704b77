package com.plexichat.release.goal;

import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.layout.FolderListing;
import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.packaging.LeftOutList;
import com.plexichat.release.packaging.OutsideSources;
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
    private final IgnoredPaths.Finder ignored;
    private final ReproducibilityProof proof;
    private final RunClock clock;
    private final PackageLog log;
    private final RunReport report;

    public PackageGoal(
            IdentityResolver identities,
            IgnoredPaths.Finder ignored,
            SecondBuild secondBuild,
            RunClock clock,
            ReleaseLog log,
            RunReport report) {
        this.identities = identities;
        this.ignored = ignored;
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
        Problems unfit = unfitSources(request);
        problems.addAll(unfit.list());
        // What else such a source holds would hide the one thing that is wrong.
        PackageLayout layout = unfit.isEmpty() ? problems.attempt(() -> layout(request)) : null;
        List<PackageContent> contents =
                layout == null ? null : problems.attempt(() -> contents(request, layout, identity));
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
                log.proved(proof.prove(
                        order(request, Objects.requireNonNull(layout), identity, namings),
                        ready,
                        secondFolder(request)));
            }
            staged.prepareFor(identity);
            log.outdated(staged.replacePackages(ready, extras));
        } finally {
            ready.forEach(ReadyPackage::close);
        }
        log.packed(ready, staged.folder());
        report.packed(staged.record(), staged.folder());
    }

    private static Problems unfitSources(PackageRequest request) {
        Problems problems = new Problems();
        Path folder = request.project().folder();
        OutsideSources outside = new OutsideSources(folder, request.root());
        outside.refuse(
                request.layout().entries().stream().map(LayoutEntry::source).toList(), "<layout>", problems);
        outside.refuse(request.extraAssets(), ExtraAssets.PARAMETER, problems);
        OwnOutput.refuse(
                request.layout(), folder, List.of(request.project().releaseFolder(), workFolder(request)), problems);
        return problems;
    }

    private PackageLayout layout(PackageRequest request) {
        List<Path> folders = request.layout().sourceFolders(request.project().folder());
        return folders.isEmpty() ? request.layout() : request.layout().without(ignored.around(folders));
    }

    private static PackingOrder order(
            PackageRequest request, PackageLayout layout, ReleaseIdentity identity, List<PackageNaming> namings) {
        return new PackingOrder(request.project().folder(), identity, namings, layout, request.compression());
    }

    private static Path secondFolder(PackageRequest request) {
        return workFolder(request).resolve("second-build");
    }

    private static List<PackageNaming> namings(PackageRequest request, ReleaseIdentity identity) {
        return PackageNaming.of(identity, request.project().platforms(), request.archiveName(), request.topFolder());
    }

    private static List<PackageContent> contents(
            PackageRequest request, PackageLayout layout, @Nullable ReleaseIdentity identity) {
        return new PackagePlanner(request.project().folder(), workFolder(request), FolderListing.AS_IT_IS)
                .contents(
                        layout,
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
