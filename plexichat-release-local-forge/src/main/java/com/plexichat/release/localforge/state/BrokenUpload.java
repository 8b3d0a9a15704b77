package com.plexichat.release.localforge.state;

import java.io.IOException;

/** The bytes ended before the announced length: a {@code starter} asset is left behind. */
public final class BrokenUpload extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenUpload(long received, long announced) {
        super("received " + received + " of " + announced + " bytes");
    }
}
