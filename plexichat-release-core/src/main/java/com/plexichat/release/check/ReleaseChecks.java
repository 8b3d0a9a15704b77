package com.plexichat.release.check;

import com.plexichat.release.git.GitState;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** What is asked of every commit that is released, in the order it is told; a new check is one class and one line. */
public final class ReleaseChecks {
    private static final List<Check> ALL = List.of(
            new TagCheck(), // the tag is on this commit, and the commit has no other version's
            new TreeCheck(), // nothing but the commit goes into the release
            new OrderCheck()); // the version steps forward

    private ReleaseChecks() {}

    public static List<WeighedProblem> of(Candidate candidate) {
        return ALL.stream().flatMap(check -> check.of(candidate).stream()).toList();
    }

    /** What can be said of a commit whose version is not known. */
    public static List<WeighedProblem> ofUnnamed(GitState git) {
        return TreeCheck.of(git);
    }

    /** Speaks against a release that was built from more than its commit. */
    public static Optional<WeighedProblem> built(ReleaseIdentity identity) {
        return identity.clean()
                ? Optional.empty()
                : Optional.of(WeighedProblem.stopsPublishing(
                        ProblemCode.STAGED_TREE_DIRTY,
                        "the release was built with changes that are not in commit "
                                + identity.commit().brief(),
                        "",
                        "commit or drop them, and build the release again"));
    }
}
