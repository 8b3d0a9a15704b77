package com.plexichat.release.parameter;

/**
 * A property that was set.
 *
 * @param where the command line, or the file and, where it is known, the line
 */
public record GivenProperty(String name, String value, String where) {}
