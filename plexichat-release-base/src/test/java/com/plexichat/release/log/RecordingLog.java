package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps what it is told, in order. */
public final class RecordingLog implements ReleaseLog {
    private final List<String> lines = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    /** What was told; a skip reads {@code Skipped what: reason}. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** How far work was, as it was told. */
    public List<String> progress() {
        return List.copyOf(progress);
    }

    @Override
    public void progress(Supplier<String> line) {
        progress.add(line.get());
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
