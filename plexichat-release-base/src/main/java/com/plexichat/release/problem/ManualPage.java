package com.plexichat.release.problem;

import java.util.Locale;

/** The pages of the manual that a hint leads to: who runs the tool has no copy of them. */
public enum ManualPage {
    NOTES_SOURCES,
    TEMPLATES,
    TRIAL;

    private static final String FOLDER = "https://github.com/plexichat/plexichat-release/blob/main/docs/";

    /** The address at which everybody can read it. */
    public String address() {
        return FOLDER + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }
}
