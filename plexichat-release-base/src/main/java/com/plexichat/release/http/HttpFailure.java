package com.plexichat.release.http;

import java.io.IOException;
import java.net.ConnectException;

/** What went wrong with a request. */
public sealed interface HttpFailure {
    /** The server said no: a status of 400 or more. */
    record Answered(HttpAnswer answer) implements HttpFailure {}

    /** No whole answer came. */
    record Broken(IOException cause) implements HttpFailure {
        /** The cause in words: the JDK's client leaves the message of some exceptions out. */
        public String words() {
            if (cause instanceof ConnectException) {
                return "it cannot be connected";
            }
            String message = cause.getMessage();
            return message == null ? cause.getClass().getSimpleName() : message;
        }
    }
}
