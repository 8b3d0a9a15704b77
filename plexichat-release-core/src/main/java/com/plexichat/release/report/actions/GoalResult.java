package com.plexichat.release.report.actions;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.listing.PackageListing;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.report.ReleaseState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a summary tells of a goal.
 *
 * @param subject the release, as soon as it is known
 * @param facts in the order of the table, as Markdown
 * @param files of the release, in their order
 * @param notes as Markdown
 * @param warnings what did not stop it
 * @param problems what stopped it
 */
record GoalResult(
        String goal,
        Optional<String> subject,
        Optional<ReleaseState> state,
        Map<String, String> facts,
        Map<String, FileDigest> files,
        Optional<String> notes,
        List<PackageListing> packages,
        List<Problem> warnings,
        List<Problem> problems) {
    GoalResult {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        packages = List.copyOf(packages);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }

    /** True for a goal that only did its part of a larger whole. */
    boolean isUnremarkable() {
        return state.isEmpty() && warnings.isEmpty() && problems.isEmpty();
    }
}
