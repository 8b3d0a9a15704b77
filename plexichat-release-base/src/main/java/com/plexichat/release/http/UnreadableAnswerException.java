package com.plexichat.release.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer came, but not one that can be read; the request may be as good as unanswered. */
public final class UnreadableAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableAnswerException(String message) {
        this(message, null);
    }

    public UnreadableAnswerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
