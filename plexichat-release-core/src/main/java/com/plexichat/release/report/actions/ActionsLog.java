package com.plexichat.release.report.actions;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import java.util.function.Supplier;

/** The log of a goal, whose warnings are annotations too. */
public record ActionsLog(ReleaseLog log, ActionsReport report) implements ReleaseLog {
    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void skipped(String what, String reason) {
        log.skipped(what, reason);
    }

    @Override
    public void warned(Problem problem) {
        log.warned(problem);
        report.warned(problem);
    }

    @Override
    public void progress(Supplier<String> line) {
        log.progress(line);
    }

    @Override
    public void ended(boolean well, String line) {
        log.ended(well, line);
    }
}
