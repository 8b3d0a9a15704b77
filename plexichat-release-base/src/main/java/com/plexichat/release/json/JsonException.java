package com.plexichat.release.json;

/** A text is not JSON, or not of the shape that was asked for; the message says where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String withoutText;

    public JsonException(String message) {
        this(message, message);
    }

    JsonException(String message, String withoutText) {
        super(message);
        this.withoutText = withoutText;
    }

    /** The message without anything that the text may have at that place, for texts with secrets. */
    public String withoutText() {
        return withoutText;
    }
}
