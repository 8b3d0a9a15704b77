package com.plexichat.release.goal;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.Completeness;
import com.plexichat.release.component.PackageContents;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code sbom} says while it works. */
final class SbomLog {
    private static final int MOST_NAMES = 5;
    private static final int MOST_WARNINGS = 20;

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

    /** What is the same of several components is told once, with the first of them; of very many, only the first. */
    void warned(List<Problem> warnings) {
        Map<Problem, List<String>> places = new LinkedHashMap<>();
        for (Problem each : warnings) {
            places.computeIfAbsent(at("", each), same -> new ArrayList<>()).add(each.where());
        }
        places.entrySet().stream()
                .limit(MOST_WARNINGS)
                .map(each -> at(first(each.getValue()), each.getKey()))
                .forEach(log::warned);
        if (places.size() > MOST_WARNINGS) {
            log.info("And " + (places.size() - MOST_WARNINGS) + " more warnings of licences: "
                    + SbomGoal.THIRD_PARTY_NAME + " lists every component by its licence");
        }
    }

    private static Problem at(String where, Problem problem) {
        return new Problem(problem.code(), problem.what(), where, problem.hint());
    }

    private static String first(List<String> places) {
        String first = String.join(", ", places.subList(0, Math.min(MOST_NAMES, places.size())));
        return places.size() > MOST_NAMES
                ? first + " and " + (places.size() - MOST_NAMES) + " more, all in " + SbomGoal.THIRD_PARTY_NAME
                : first;
    }

    /** @param patterns of what should be the project's own, and is not among the files */
    void unused(List<String> patterns, List<String> files) {
        if (!files.isEmpty()) {
            patterns.forEach(pattern -> log.warned(new Problem(
                    ProblemCode.OWN_CONTENT_UNUSED,
                    "no file of the package is " + pattern,
                    "plexichat.ownContent",
                    "write it as below the folder at the top, such as config/**, or take it out")));
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
                + ", " + SbomGoal.XML_NAME + " and " + SbomGoal.THIRD_PARTY_NAME);
    }
}
