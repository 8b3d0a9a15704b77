package com.plexichat.release.http;

import java.io.IOException;

/** What went wrong with a request. */
public sealed interface HttpFailure {
    /** The server said no: a status of 400 or more. */
    record Answered(HttpAnswer answer) implements HttpFailure {}

    /** No whole answer came. */
    record Broken(IOException cause) implements HttpFailure {}
}
