package com.plexichat.release.packaging;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.layout.LeftOut;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.staging.ReadyPackage;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences of packing. */
public final class PackageLog {
    /** More than these are in a file, not in the log. */
    private static final int MOST_NAMES = 20;

    private static final long MEGABYTE = 1_000_000;

    private final ReleaseLog log;

    public PackageLog(ReleaseLog log) {
        this.log = log;
    }

    /** What the layouts are odd about, each once, and what they leave out. */
    public void planned(List<PackagePlan> plans, Path listOfLeftOut) {
        Set<Problem> warnings = new LinkedHashSet<>();
        plans.forEach(plan -> warnings.addAll(plan.content().warnings()));
        warnings.forEach(log::warned);
        Set<LeftOut> leftOut = LeftOutList.of(plans);
        if (leftOut.isEmpty()) {
            return;
        }
        log.info("Left out of the package: " + leftOut.size() + (leftOut.size() == 1 ? " file" : " files")
                + " of its source folders" + (leftOut.size() > MOST_NAMES ? ", listed in " + listOfLeftOut : ""));
        leftOut.stream()
                .limit(MOST_NAMES)
                .forEach(file -> log.info("  " + VisibleText.of(file.file()) + "  (" + file.reason() + ")"));
    }

    public void warned(List<Problem> warnings) {
        warnings.forEach(log::warned);
    }

    /** How far packing is, in bytes of what is packed. */
    void progress(long packed, long total) {
        log.info(String.format(Locale.ROOT, "Packing: %,d of %,d MB", packed / MEGABYTE, total / MEGABYTE));
    }

    /** That a second build made the same bytes, though this was another one in it. */
    public void proved(List<String> varied) {
        log.info("Proved reproducible: built a second time, each package has the same bytes, with another "
                + String.join(", ", varied));
    }

    /** What was made before the new package was, and went with the former one. */
    public void outdated(List<String> files) {
        if (!files.isEmpty()) {
            log.info("Removed " + String.join(", ", files) + ", made before this package was:"
                    + " plexichat-release:sbom, :notes and :publish -Dplexichat.dryRun make them anew");
        }
    }

    /** The packages that are in their places. */
    public void packed(List<ReadyPackage> ready, Path folder) {
        ready.forEach(each -> log.info("Packed " + each.files() + " files into "
                + folder.resolve(each.facts().archive()) + " (" + each.archive().size() + " bytes, sha256 "
                + each.archive().sha256() + ")"));
    }
}
