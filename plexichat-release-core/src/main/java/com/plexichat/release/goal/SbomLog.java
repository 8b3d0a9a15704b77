package com.plexichat.release.goal;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.Completeness;
import com.plexichat.release.component.PackageContents;
import com.plexichat.release.log.ReleaseLog;
import java.nio.file.Path;

/** What {@code sbom} says while it works. */
final class SbomLog {
    private static final int MOST_NAMES = 5;

    private final ReleaseLog log;

    SbomLog(ReleaseLog log) {
        this.log = log;
    }

    void read(PackageContents contents, boolean hasPackage) {
        contents.broken().forEach(log::warned);
        if (!hasPackage) {
            log.skipped("looking into the package", "there is none yet: the bill lists what the build tool resolved");
        }
    }

    /** @param list of all uncovered files */
    void complete(Completeness completeness, Path list) {
        if (completeness.files() == 0) {
            return;
        }
        log.info(completeness.percent() + " % of " + completeness.files() + " files are known: "
                + completeness.ofComponents() + " of components, " + completeness.own() + " of the project");
        int uncovered = completeness.uncovered().size();
        if (uncovered > 0) {
            log.info("Of nothing known: " + uncovered + (uncovered == 1 ? " file" : " files")
                    + (uncovered > MOST_NAMES ? ", listed in " + list : ""));
            completeness.uncovered().stream().limit(MOST_NAMES).forEach(path -> log.info("  " + VisibleText.of(path)));
        }
    }

    void listed(int components) {
        log.info("Listed " + components + (components == 1 ? " component" : " components") + " in " + SbomGoal.JSON_NAME
                + " and " + SbomGoal.XML_NAME);
    }
}
