package com.plexichat.release.localforge.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What an answer carries after its headers. */
public interface Body {
    /** Empty where there are no bytes. */
    Optional<String> contentType();

    long length() throws IOException;

    void writeTo(OutputStream out) throws IOException;

    /** The value, for the record, if this is JSON. */
    default Optional<Object> json() {
        return Optional.empty();
    }
}
