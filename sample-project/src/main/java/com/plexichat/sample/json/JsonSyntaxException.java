package com.plexichat.sample.json;

/** A text that is not JSON; the message says what is wrong and where. */
public final class JsonSyntaxException extends Exception {
    JsonSyntaxException(String message) {
        super(message);
    }
}
