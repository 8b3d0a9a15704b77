package com.plexichat.release.platform;

import java.io.IOException;

/** An ELF file that breaks off or contradicts itself; the message is a sentence for the user. */
public final class BrokenElfException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenElfException(String message) {
        super(message);
    }
}
