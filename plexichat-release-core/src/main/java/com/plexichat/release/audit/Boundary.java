package com.plexichat.release.audit;

/** What may stand before something that begins with a letter or a slash, and is still not a part of it; as a pattern. */
final class Boundary {
    /** A line break or another character as JSON, sources of programs and addresses write it. */
    private static final String ESCAPE = "(?<=\\\\[nrtbf]|\\\\u[0-9A-Fa-f]{4}|\\\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2})";

    /** The length that class files and other programs put before a text, which may look like a letter. */
    private static final String LENGTH = "(?<=[\\x00-\\x08\\x0e-\\x1f\\x80-\\xff][\\x21-\\x7e])";

    private Boundary() {}

    /** @param characters those that make one text with what follows them, as a character class has them */
    static String after(String characters) {
        return "(?:(?<![" + characters + "])|" + ESCAPE + "|" + LENGTH + ")";
    }
}
