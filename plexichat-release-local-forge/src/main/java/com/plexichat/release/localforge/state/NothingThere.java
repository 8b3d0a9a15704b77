package com.plexichat.release.localforge.state;

/** There is no such repository, release, asset, tag or page: the answer 404. */
public final class NothingThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingThere(String what) {
        super(what);
    }
}
