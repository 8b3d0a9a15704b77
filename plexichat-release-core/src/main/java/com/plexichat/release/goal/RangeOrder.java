package com.plexichat.release.goal;

import com.plexichat.release.changelog.Milestone;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;

/** Whether a range ends behind its beginning: git tells nothing of one that is turned around, as if nothing were changed. */
record RangeOrder(GitRepository git, Milestone base, Milestone upTo) {
    private static final String SINCE = ChangelogQuestion.Range.SINCE;
    private static final String UNTIL = ChangelogQuestion.Range.UNTIL;

    /** The problem of a range that is turned around, in the words of what was asked. */
    Optional<Problem> problem(ChangelogQuestion.Range asked) {
        if (!isTurned()) {
            return Optional.empty();
        }
        if (asked.of().isPresent()) {
            return Optional.of(invalid(
                    base.name() + ", which " + upTo.name() + " is told since, has all of its commits already",
                    ChangelogQuestion.Range.OF,
                    "name an older version with " + SINCE + ", and " + upTo.name() + " with " + UNTIL));
        }
        return Optional.of(asked.until().isPresent() ? named() : checkedOut());
    }

    private Problem named() {
        return base.version().equals(upTo.version())
                ? invalid(
                        "the range begins with " + base.name() + " and ends with it",
                        UNTIL,
                        "name an older version with " + SINCE + ", or ask for this one with "
                                + ChangelogQuestion.Range.OF)
                : invalid(
                        "the range ends with " + upTo.name() + ", which lies before " + base.name()
                                + ", with which it begins",
                        UNTIL,
                        "exchange the two: -D" + SINCE + "=" + upTo.name() + " -D" + UNTIL + "=" + base.name());
    }

    private Problem checkedOut() {
        return invalid(
                base.name() + " does not lie before what is checked out",
                SINCE,
                "name an older version, or check out what came after it");
    }

    /** On one line of history its order counts, and that of the versions where it has none. */
    private boolean isTurned() {
        if (base.commit().equals(upTo.commit())) {
            return isNoHigherVersion();
        }
        return !git.isAncestor(base.commit(), upTo.commit())
                && (isNoHigherVersion() || git.isAncestor(upTo.commit(), base.commit()));
    }

    private boolean isNoHigherVersion() {
        return base.version()
                .flatMap(before -> upTo.version().filter(end -> end.compareTo(before) <= 0))
                .isPresent();
    }

    private static Problem invalid(String what, String where, String hint) {
        return new Problem(ProblemCode.PARAMETER_INVALID, what, where, hint);
    }
}
