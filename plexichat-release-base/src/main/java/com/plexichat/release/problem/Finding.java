package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;

/** Something that a check found. */
public record Finding(Severity severity, Problem problem) {
    /** How bad it is. */
    public enum Severity {
        /** An update would fail, or somebody may do what only the administrator should. */
        PROBLEM("Problem"),
        /** It should be mended; an update works nevertheless. */
        WARNING("Warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Finding problem(ProblemCode code, String what, Object where, String hint) {
        return problem(new Problem(code, what, where.toString(), hint));
    }

    static Finding problem(Problem problem) {
        return new Finding(Severity.PROBLEM, problem);
    }

    static Finding warning(ProblemCode code, String what, Object where, String hint) {
        return warning(new Problem(code, what, where.toString(), hint));
    }

    static Finding warning(Problem problem) {
        return new Finding(Severity.WARNING, problem);
    }

    public boolean isProblem() {
        return severity == Severity.PROBLEM;
    }

    /** As a user reads it. */
    public String text() {
        return severity.word() + ": " + problem.text();
    }
}
