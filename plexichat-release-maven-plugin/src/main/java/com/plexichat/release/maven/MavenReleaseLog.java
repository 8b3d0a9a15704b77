package com.plexichat.release.maven;

import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import java.util.function.Predicate;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells what goals tell through Maven's log, whose level stands before each line.
 *
 * @param isNew whether a warning was not told yet: a second goal of a build may see what the first saw
 */
record MavenReleaseLog(Log log, Predicate<Problem> isNew) implements ReleaseLog {
    @Override
    public void info(String line) {
        LogLines.of(line).forEach(log::info);
    }

    @Override
    public void skipped(String what, String reason) {
        info("Skipped " + what + ": " + reason);
    }

    @Override
    public void warned(Problem problem) {
        if (isNew.test(problem)) {
            LogLines.of(problem.text()).forEach(log::warn);
        }
    }
}
