package com.plexichat.release.localforge.rest;

/** What the bearer of a token, or of none, may do. */
enum Access {
    ANONYMOUS,
    READ,
    WRITE,
    WORKFLOWS;

    /** Whether drafts are shown and changes taken. */
    boolean push() {
        return this == WRITE || workflows();
    }

    /** Whether a release may be made of a commit that changes workflows. */
    boolean workflows() {
        return this == WORKFLOWS;
    }
}
