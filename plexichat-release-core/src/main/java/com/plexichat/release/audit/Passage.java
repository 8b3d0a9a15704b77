package com.plexichat.release.audit;

import java.nio.charset.StandardCharsets;

/** A part of a file's bytes as characters, one each; valid until more of the file is read. */
final class Passage implements CharSequence {
    private final byte[] bytes;
    private final int start;
    private final int end;

    Passage(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
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
        return new Passage(bytes, start + from, start + to);
    }

    @Override
    public String toString() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
