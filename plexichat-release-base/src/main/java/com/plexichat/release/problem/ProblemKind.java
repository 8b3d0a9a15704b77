package com.plexichat.release.problem;

/** Why a goal did not do what was asked; it decides how the build fails. */
public enum ProblemKind {
    /** A rule says no: what is to be released has to change. */
    REFUSED,
    /** The goal was called or configured wrongly. */
    MISUSED,
    /** Something outside could not be reached or read; a later run may succeed. */
    UNAVAILABLE,
    /** The tool itself is wrong. */
    BUG
}
