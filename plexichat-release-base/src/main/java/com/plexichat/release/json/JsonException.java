package com.plexichat.release.json;

/** A text is not JSON, or not of the shape that was asked for; the message says where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonException(String message) {
        super(message);
    }
}
