package com.plexichat.release.notes;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template writes, up to a length that no notes have: a loop without end would fill the memory. */
final class BoundedText extends Writer {
    private static final int WITHOUT_ENTRIES = 5_000_000;

    /** Many times what an entry has. */
    private static final int LONGEST_ENTRY = 5_000;

    private final long longest;
    private final StringBuilder text = new StringBuilder();

    /** @param entries that there are to tell */
    BoundedText(int entries) {
        this.longest = WITHOUT_ENTRIES + (long) entries * LONGEST_ENTRY;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() + length > longest) {
            throw new IOException("it writes more than " + longest + " characters, as if it had no end");
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
