package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;

/** Takes every secret out of what is told before it reaches the real log. */
public record MaskingLog(ReleaseLog log, Secrets secrets) implements ReleaseLog {
    @Override
    public void info(String line) {
        log.info(secrets.masked(line));
    }

    @Override
    public void skipped(String what, String reason) {
        log.skipped(secrets.masked(what), secrets.masked(reason));
    }

    @Override
    public void warned(Problem problem) {
        log.warned(secrets.masked(problem));
    }
}
