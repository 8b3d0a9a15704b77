package com.plexichat.release.localforge.rest;

/** What the bearer of a token, or of none, may do. */
enum Access {
    ANONYMOUS,
    READ,
    /** The token of a user who may write, which itself may only read. */
    READ_OF_WRITER,
    WRITE,
    WORKFLOWS;

    /** Whether the user may write, whatever the token may: GitHub tells this of a repository. */
    boolean role() {
        return push() || this == READ_OF_WRITER;
    }

    /** Whether drafts are shown and changes taken. */
    boolean push() {
        return this == WRITE || workflows();
    }

    /** Whether a release may be made of a commit that changes workflows. */
    boolean workflows() {
        return this == WORKFLOWS;
    }
}
