package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;
import java.util.Set;

/** Replaces every secret in what is told before it reaches the real log. */
public final class MaskingLog implements ReleaseLog {
    private final ReleaseLog log;
    private final Set<String> secrets;

    public MaskingLog(ReleaseLog log, Set<String> secrets) {
        this.log = log;
        this.secrets = Set.copyOf(secrets);
    }

    @Override
    public void info(String line) {
        log.info(masked(line));
    }

    @Override
    public void skipped(String what, String reason) {
        log.skipped(masked(what), masked(reason));
    }

    @Override
    public void warned(Problem problem) {
        log.warned(masked(problem));
    }

    /** The problem with every secret in its texts replaced. */
    public Problem masked(Problem problem) {
        return new Problem(problem.code(), masked(problem.what()), masked(problem.where()), masked(problem.hint()));
    }

    private String masked(String text) {
        String safe = text;
        for (String secret : secrets) {
            safe = safe.replace(secret, "***");
        }
        return safe;
    }
}
