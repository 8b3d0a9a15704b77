package com.plexichat.release.layout;

import com.plexichat.release.problem.Problem;
import java.util.Collection;
import java.util.List;

/**
 * What a layout selects of a project, as far as it can be known, and all that is wrong with it.
 *
 * @param unfilled the targets of which something may be missing, since their sources have problems
 */
public record LayoutFindings(PackageContent content, List<Problem> problems, Collection<String> unfilled) {
    public LayoutFindings {
        problems = List.copyOf(problems);
        unfilled = List.copyOf(unfilled);
    }

    /** True if a path may be missing for no other reason than a problem that is told already. */
    public boolean excuse(String missing) {
        return unfilled.stream()
                .anyMatch(target -> target.isEmpty() || missing.equals(target) || missing.startsWith(target + "/"));
    }
}
