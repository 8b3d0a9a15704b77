package com.plexichat.release.report;

import java.util.Locale;

/** How far a release has come. */
public enum ReleaseState {
    PACKED("packed"),
    PLANNED("planned, nothing was sent"),
    STAGED("staged as a draft"),
    PROVEN("installed on trial"),
    PUBLISHED("published"),
    /** It was public already, with the same files. */
    UNCHANGED("published already, with the same files"),
    DISCARDED("draft removed");

    private final String sentence;

    ReleaseState(String sentence) {
        this.sentence = sentence;
    }

    /** As programs read it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String sentence() {
        return sentence;
    }
}
