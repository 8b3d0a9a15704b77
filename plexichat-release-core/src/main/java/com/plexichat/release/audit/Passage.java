package com.plexichat.release.audit;

import java.nio.charset.StandardCharsets;

/** A part of a file's bytes as characters, one each; valid until more of the file is read. */
final class Passage implements CharSequence {
    private final byte[] bytes;
    private final int start;
    private final int end;

    private final boolean binary;

    /** @param binary whether it is of a program or the like, and no text */
    Passage(byte[] bytes, int start, int end, boolean binary) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.binary = binary;
    }

    /** Text as its bytes are seen in a passage. */
    static String seen(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What was seen, as the text that it is. */
    static String read(String seen) {
        return new String(seen.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    boolean isBinary() {
        return binary;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[start + index] & 0xff);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new Passage(bytes, start + from, start + to, binary);
    }

    @Override
    public String toString() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
