package com.plexichat.release.check;

import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Version;
import java.util.Optional;

/** Releases that the version counts on, and that the clone has no tag of: notes would tell all of its history. */
public final class UnknownPast {
    private UnknownPast() {}

    /** The problem if no lower version has a tag, though this one is not the first of its count. */
    public static Optional<Problem> of(Version version, ReleaseTags tags) {
        return !version.scheme().isOfRuns()
                        && version.build() > 1
                        && tags.releases().headMap(version, false).isEmpty()
                ? Optional.of(new Problem(
                        ProblemCode.GIT_TAGS_UNFETCHED,
                        "no release before " + version + " is tagged here, so that everything is told that was ever"
                                + " committed",
                        "",
                        "run \"git fetch --tags\" if there was one"))
                : Optional.empty();
    }
}
