package com.plexichat.release.maven;

import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import org.apache.maven.plugin.logging.Log;

/** Tells what goals tell through Maven's log, whose level stands before each line. */
record MavenReleaseLog(Log log) implements ReleaseLog {
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
        LogLines.of(problem.text()).forEach(log::warn);
    }
}
