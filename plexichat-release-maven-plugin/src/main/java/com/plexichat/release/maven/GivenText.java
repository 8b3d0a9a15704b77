package com.plexichat.release.maven;

import org.jspecify.annotations.Nullable;

/** The text of an element of a pom; unlike with a plain text, one that is there and empty is not as if it were not. */
public final class GivenText {
    private String text = "";

    /** Called by Maven, for an element that has a text. */
    public void set(String given) {
        text = given.strip();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    /**
     * False for an element that is not there.
     *
     * @param name of the element
     * @param where it stands, such as {@code <edits>}
     * @throws com.plexichat.release.problem.ReleaseException if it says neither yes nor no
     */
    static boolean isTrue(@Nullable GivenText given, String name, String where) {
        if (given == null || given.text.equals("false")) {
            return false;
        }
        if (given.text.equals("true")) {
            return true;
        }
        throw PlexichatMojo.invalid(
                "<" + name + "> is " + (given.isEmpty() ? "empty" : "\"" + given.text + "\""),
                where,
                "write true or false");
    }
}
