package com.plexichat.release.http;

import java.io.IOException;

/** Sends a request and returns its answer, whatever the status; it never follows a redirect. */
@FunctionalInterface
public interface HttpTransport {
    /** @throws IOException if no whole answer came */
    HttpAnswer exchange(HttpCall call) throws IOException;
}
