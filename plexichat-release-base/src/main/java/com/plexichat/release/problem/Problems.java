package com.plexichat.release.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects all problems that can be known together, so that a user sees one list and not one error per run. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** What the step returns, or null after noting the problems that it was stopped by. */
    public <T> @Nullable T attempt(Supplier<T> step) {
        try {
            return step.get();
        } catch (ReleaseException stopped) {
            found.addAll(stopped.problems());
            return null;
        }
    }

    /** Does the step, and notes the problems that it was stopped by. */
    public void note(Runnable step) {
        try {
            step.run();
        } catch (ReleaseException stopped) {
            found.addAll(stopped.problems());
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** @throws ReleaseException with all problems, if there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ReleaseException(found);
        }
    }
}
