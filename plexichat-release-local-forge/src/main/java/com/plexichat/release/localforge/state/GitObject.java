package com.plexichat.release.localforge.state;

import java.util.regex.Pattern;

/** What a ref points to: a commit, or the object of an annotated tag. */
public record GitObject(Type type, String sha) {
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{40}");

    /** The kinds of object this forge knows. */
    public enum Type {
        COMMIT,
        TAG
    }

    public GitObject {
        if (!isSha(sha)) {
            throw new IllegalArgumentException("not a full SHA: " + sha);
        }
    }

    public static GitObject commit(String sha) {
        return new GitObject(Type.COMMIT, sha);
    }

    /** Whether the text is the 40 hexadecimal digits of an object. */
    public static boolean isSha(String text) {
        return SHA.matcher(text).matches();
    }
}
