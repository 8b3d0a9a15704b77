package com.plexichat.release.http;

import java.io.IOException;

/** An answer came that is not taken, and another attempt would bring no better one. */
public final class UnfitAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnfitAnswerException(String message) {
        super(message);
    }
}
