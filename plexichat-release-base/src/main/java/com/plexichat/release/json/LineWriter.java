package com.plexichat.release.json;

import java.io.Writer;
import java.util.function.Consumer;

/** Tells each line that was written, with its line feed, as soon as it is whole. */
final class LineWriter extends Writer {
    private final Consumer<String> lines;
    private final StringBuilder begun = new StringBuilder();

    LineWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(char[] text, int start, int length) {
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (text[i] == '\n') {
                begun.append(text, from, i + 1 - from);
                lines.accept(begun.toString());
                begun.setLength(0);
                from = i + 1;
            }
        }
        begun.append(text, from, start + length - from);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
