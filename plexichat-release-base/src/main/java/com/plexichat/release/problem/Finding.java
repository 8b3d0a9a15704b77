package com.plexichat.release.problem;

/** Something that a look at an installation, or at what a release needs, found. */
public record Finding(Severity severity, Problem problem) {
    /** How bad it is. */
    public enum Severity {
        /** What was asked about would fail, or somebody may do what only the administrator should. */
        PROBLEM("Problem"),
        /** It should be mended; nothing is stopped by it. */
        WARNING("Warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static Finding problem(ProblemCode code, String what, Object where, String hint) {
        return problem(new Problem(code, what, where.toString(), hint));
    }

    public static Finding problem(Problem problem) {
        return new Finding(Severity.PROBLEM, problem);
    }

    public static Finding warning(ProblemCode code, String what, Object where, String hint) {
        return warning(new Problem(code, what, where.toString(), hint));
    }

    public static Finding warning(Problem problem) {
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
