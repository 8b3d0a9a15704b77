package com.plexichat.release.notes;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template writes, up to a length that no notes have: a loop without end would fill the memory. */
final class BoundedText extends Writer {
    private static final int LONGEST = 20_000_000;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() + length > LONGEST) {
            throw new IOException("it writes more than " + LONGEST + " characters");
        }
        text.append(characters, offset, length);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
