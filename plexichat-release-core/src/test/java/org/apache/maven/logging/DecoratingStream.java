package org.apache.maven.logging;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands for what Maven 4 has in the place of standard output. */
public final class DecoratingStream extends PrintStream {
    public DecoratingStream() {
        super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
