package com.plexichat.release.localforge.http;

import java.io.OutputStream;
import java.util.Optional;

/** Nothing, as after 204 and 302. */
record NoBody() implements Body {
    @Override
    public Optional<String> contentType() {
        return Optional.empty();
    }

    @Override
    public long length() {
        return 0;
    }

    @Override
    public void writeTo(OutputStream out) {
        // There is nothing to write.
    }
}
