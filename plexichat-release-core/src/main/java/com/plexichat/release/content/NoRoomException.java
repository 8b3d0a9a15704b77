package com.plexichat.release.content;

import java.io.IOException;

/** A copy of a file cannot be written, of which all that the system says is the message. */
public final class NoRoomException extends IOException {
    private static final long serialVersionUID = 1L;

    public NoRoomException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
