package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;

/** Where goals tell what they do; an adapter decides how it looks. */
public interface ReleaseLog {
    void info(String line);

    /** Something was not done on purpose. */
    void skipped(String what, String reason);

    /** A problem that does not stop this run. */
    void warned(Problem problem);
}
