package com.plexichat.release.proof;

import com.plexichat.release.layout.FolderListing;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.packaging.PackageAssembler;
import com.plexichat.release.packaging.PackageLog;
import com.plexichat.release.packaging.PackageNaming;
import com.plexichat.release.packaging.PackagePlan;
import com.plexichat.release.packaging.PackagePlanner;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.staging.ReadyPackage;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Packs as the goal does, but takes everything from its end on whose order must not matter. */
final class BackwardsPacking {
    /** What there is to tell was told by the first build. */
    private enum Silence implements ReleaseLog {
        KEPT;

        @Override
        public void info(String line) {}

        @Override
        public void skipped(String what, String reason) {}

        @Override
        public void warned(Problem problem) {}
    }

    private BackwardsPacking() {}

    /** Leaves each archive under its name in the folder, and in the folder {@code work} what was written anew for it. */
    static void pack(PackingOrder order, Path folder) {
        List<PackageContent> contents = new PackagePlanner(
                        order.projectFolder(), folder.resolve("work"), FolderListing.BACKWARDS)
                .contents(
                        order.layout().backwards(),
                        order.namings().stream().map(PackageNaming::platform).toList(),
                        Optional.of(order.identity().buildDate()));
        List<PackagePlan> plans = IntStream.range(0, contents.size())
                .mapToObj(i -> new PackagePlan(order.namings().get(i), contents.get(i)))
                .toList();
        StagedRelease staged = new StagedRelease(folder);
        List<ReadyPackage> ready = new PackageAssembler(
                        staged, order.identity(), order.compression(), new PackageLog(Silence.KEPT))
                .assemble(plans, bytes -> {});
        try {
            for (ReadyPackage each : ready) {
                each.file().commit();
            }
        } catch (IOException failed) {
            throw staged.unwritable(failed);
        } finally {
            ready.forEach(ReadyPackage::close);
        }
    }
}
