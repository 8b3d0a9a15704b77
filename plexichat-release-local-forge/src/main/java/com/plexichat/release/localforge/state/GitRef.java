package com.plexichat.release.localforge.state;

import java.util.regex.Pattern;

/** A full ref name ({@code refs/tags/v1}) and the object it points to. */
public record GitRef(String name, GitObject object) {
    // The rules of git-check-ref-format(1) that a tag of a release can break.
    private static final Pattern BAD =
            Pattern.compile("[\\x00-\\x20\\x7f~^:?*\\[\\\\]|\\.\\.|@\\{|//|/\\.|/$|\\.$|\\.lock(/|$)");

    private static final Pattern SHAPE = Pattern.compile("refs/[^/]+/.+");

    public GitRef {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a ref: " + name);
        }
    }

    /** Whether git takes this as a full ref name with at least two slashes. */
    public static boolean isName(String text) {
        return SHAPE.matcher(text).matches() && !BAD.matcher(text).find();
    }

    static String tagName(String tag) {
        return "refs/tags/" + tag;
    }

    static String branchName(String branch) {
        return "refs/heads/" + branch;
    }
}
