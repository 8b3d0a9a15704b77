package com.plexichat.release.manifest;

import java.util.regex.Pattern;

/** The full id of a git commit, SHA-1 or SHA-256. */
public record CommitId(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");

    public CommitId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"" + hex + "\" is not a full commit id");
        }
    }

    /** The first eight digits, for people. */
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public String toString() {
        return hex;
    }
}
