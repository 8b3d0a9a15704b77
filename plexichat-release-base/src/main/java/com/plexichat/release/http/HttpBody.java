package com.plexichat.release.http;

import java.nio.file.Path;

/** What a request carries. */
public sealed interface HttpBody {
    HttpBody NONE = new None();

    /** Nothing. */
    record None() implements HttpBody {}

    /** A text held in memory. */
    record Text(String text) implements HttpBody {}

    /** A file, sent as a stream with its size as Content-Length. */
    record File(Path path) implements HttpBody {}
}
