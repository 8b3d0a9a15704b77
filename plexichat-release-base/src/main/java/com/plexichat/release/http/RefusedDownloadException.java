package com.plexichat.release.http;

import java.io.IOException;

/** A download was answered with something else than the file. */
public final class RefusedDownloadException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient HttpAnswer answer;

    RefusedDownloadException(HttpCall call, HttpAnswer answer) {
        super(call.text() + " was answered with " + answer.status());
        this.answer = answer;
    }

    /** The last one. */
    public HttpAnswer answer() {
        return answer;
    }
}
