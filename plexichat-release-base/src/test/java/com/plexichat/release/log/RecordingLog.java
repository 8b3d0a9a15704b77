package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told, in order. */
public final class RecordingLog implements ReleaseLog {
    private final List<String> lines = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** What was told; a skip reads {@code Skipped what: reason}. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void info(String line) {
        lines.add(line);
    }

    @Override
    public void skipped(String what, String reason) {
        lines.add("Skipped " + what + ": " + reason);
    }

    @Override
    public void warned(Problem problem) {
        warnings.add(problem);
    }
}
