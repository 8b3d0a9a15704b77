package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;
import java.util.function.Supplier;

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

    @Override
    public void progress(Supplier<String> line) {
        log.progress(() -> secrets.masked(line.get()));
    }

    @Override
    public void ended(boolean well, String line) {
        log.ended(well, secrets.masked(line));
    }
}
