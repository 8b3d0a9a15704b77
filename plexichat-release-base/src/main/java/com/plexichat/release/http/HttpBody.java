package com.plexichat.release.http;

import java.nio.file.Path;
import java.util.function.LongConsumer;

/** What a request carries. */
public sealed interface HttpBody {
    HttpBody NONE = new None();

    /** Nothing. */
    record None() implements HttpBody {}

    /** A text held in memory. */
    record Text(String text) implements HttpBody {}

    /**
     * A file, sent as a stream with its size as Content-Length. Two are equal if their paths are, whoever is told.
     *
     * @param sent told the number of bytes of each piece as the network takes it, on a thread of the transport
     */
    record File(Path path, LongConsumer sent) implements HttpBody {
        public File(Path path) {
            this(path, bytes -> {});
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof File file && path.equals(file.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }
}
