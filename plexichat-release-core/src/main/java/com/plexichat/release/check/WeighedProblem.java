package com.plexichat.release.check;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;

/** Something that speaks against releasing a commit as a version. */
public record WeighedProblem(Problem problem, Weight weight) {
    /** Whom a finding stops. */
    public enum Weight {
        /** Nobody: what old releases left behind. */
        WARNING,
        /** Who publishes; at the desk it is normal, and a warning. */
        STOPS_PUBLISHING,
        /** Everybody: it is never right. */
        STOPS
    }

    static WeighedProblem warning(ProblemCode code, String what, String where, String hint) {
        return new WeighedProblem(new Problem(code, what, where, hint), Weight.WARNING);
    }

    static WeighedProblem stopsPublishing(ProblemCode code, String what, String where, String hint) {
        return new WeighedProblem(new Problem(code, what, where, hint), Weight.STOPS_PUBLISHING);
    }

    static WeighedProblem stops(ProblemCode code, String what, String where, String hint) {
        return new WeighedProblem(new Problem(code, what, where, hint), Weight.STOPS);
    }

    /** @param publishing whether a real publish follows, which tolerates less than the desk */
    public boolean stops(boolean publishing) {
        return weight == Weight.STOPS || (publishing && weight == Weight.STOPS_PUBLISHING);
    }
}
