package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;
import java.util.function.Supplier;

/** Where goals tell what they do; an adapter decides how it looks. */
public interface ReleaseLog {
    void info(String line);

    /** Something was not done on purpose. */
    void skipped(String what, String reason);

    /** A problem that does not stop this run. */
    void warned(Problem problem);

    /** How far long work is; told often, and shown no more often than it can be read. */
    default void progress(Supplier<String> line) {}

    /** How something came out, as the last that is told of it. */
    default void ended(boolean well, String line) {
        info(line);
    }
}
