package com.plexichat.updater.wiring;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import java.io.PrintStream;

/** Tells what goes on beside the answer. */
record StreamLog(PrintStream stream) implements ReleaseLog {
    @Override
    public void info(String line) {
        stream.println(line);
    }

    @Override
    public void skipped(String what, String reason) {
        stream.println("Skipped " + what + ": " + reason);
    }

    @Override
    public void warned(Problem problem) {
        stream.println("Warning: " + problem.text());
    }
}
