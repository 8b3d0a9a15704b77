package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.updater.journal.RunRecord;
import java.util.List;
import java.util.Locale;

/**
 * How a run ended.
 *
 * @param problems why it is not {@link Result#DONE}
 */
public record RunEnding(RunRecord run, Result result, List<Problem> problems) {
    /** What an administrator has to know first. */
    public enum Result {
        DONE,
        /** Before the service was touched. */
        REFUSED,
        ROLLED_BACK,
        /** The service may be down: a person has to look. */
        ROLLBACK_FAILED;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RunEnding {
        problems = List.copyOf(problems);
        if ((result == Result.DONE) != problems.isEmpty()) {
            throw new IllegalArgumentException("a run that is not done has a reason");
        }
    }
}
