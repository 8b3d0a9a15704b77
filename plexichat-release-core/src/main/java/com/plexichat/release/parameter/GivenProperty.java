package com.plexichat.release.parameter;

/**
 * A property that was set.
 *
 * @param where {@link #COMMAND_LINE}, or the file and, where it is known, the line
 */
public record GivenProperty(String name, String value, String where) {
    public static final String COMMAND_LINE = "the command line";

    boolean isOfCommandLine() {
        return where.equals(COMMAND_LINE);
    }
}
