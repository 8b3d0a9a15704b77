package com.plexichat.release.problem;

/**
 * One thing that is wrong: what it is, where it was found, and the one thing to do about it.
 *
 * @param where the file, parameter or address; empty where there is no narrower place than the project
 * @param hint an imperative: the command to run or the parameter to change
 */
public record Problem(ProblemCode code, String what, String where, String hint) {
    public Problem {
        if (what.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a problem says what is wrong and what to do");
        }
    }

    /** The problem as a user reads it: the statement on one line, the advice on the next. */
    public String text() {
        String place = where.isEmpty() ? "" : " (" + where + ")";
        return code.text() + ": " + what + place + "\n    -> " + hint;
    }
}
