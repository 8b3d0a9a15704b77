package com.plexichat.release.http;

import java.io.IOException;
import java.time.Duration;

/** Told of what goes over the wire; for logs. */
public interface HttpWatch {
    /** Looks away. */
    HttpWatch NONE = new HttpWatch() {
        @Override
        public void answered(HttpCall call, HttpAnswer answer, Duration took) {}

        @Override
        public void failed(HttpCall call, IOException cause, Duration took) {}
    };

    /** An answer came, whatever its status. */
    void answered(HttpCall call, HttpAnswer answer, Duration took);

    /** No whole answer came. */
    void failed(HttpCall call, IOException cause, Duration took);
}
