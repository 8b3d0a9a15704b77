package com.plexichat.release.audit;

/** What programs write between the names of a path. */
enum Separator {
    SLASH("/", ""),
    SLASH_IN_JSON("\\/", ""),
    BACKSLASH("\\", " "),
    BACKSLASH_IN_SOURCE("\\\\", " ");

    private final String text;
    private final String inNames;

    Separator(String text, String inNames) {
        this.text = text;
        this.inNames = inNames;
    }

    /** @param path with slashes */
    String in(String path) {
        return path.replace("/", text);
    }

    /** What names have besides what all have, as a character class has it. */
    String inNames() {
        return inNames;
    }

    boolean isOfWindows() {
        return this == BACKSLASH || this == BACKSLASH_IN_SOURCE;
    }
}
