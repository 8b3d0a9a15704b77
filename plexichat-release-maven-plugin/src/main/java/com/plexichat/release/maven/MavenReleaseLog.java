package com.plexichat.release.maven;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import org.apache.maven.plugin.logging.Log;

/** Tells what goals tell through Maven's log. */
record MavenReleaseLog(Log log) implements ReleaseLog {
    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void skipped(String what, String reason) {
        log.info("Skipped " + what + ": " + reason);
    }

    @Override
    public void warned(Problem problem) {
        problem.text().lines().forEach(log::warn);
    }
}
