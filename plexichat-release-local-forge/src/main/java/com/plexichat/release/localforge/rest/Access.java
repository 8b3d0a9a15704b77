package com.plexichat.release.localforge.rest;

/** What the bearer of a token, or of none, may do. */
enum Access {
    ANONYMOUS,
    READ,
    WRITE;

    /** Whether drafts are shown and changes taken. */
    boolean push() {
        return this == WRITE;
    }
}
