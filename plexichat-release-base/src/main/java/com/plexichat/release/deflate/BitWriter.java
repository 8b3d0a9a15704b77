package com.plexichat.release.deflate;

/** Bits into bytes, the first bit lowest (RFC 1951, 3.1.1). */
final class BitWriter {
    /** How many bytes behind the last it may write to. */
    static final int OVERRUN = 8;

    final byte[] out;
    int at;
    long bits;
    int count;

    BitWriter(byte[] out) {
        this.out = out;
    }

    void start() {
        at = 0;
        bits = 0;
        count = 0;
    }

    /** Writes up to 32 bits. */
    void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        flush();
    }

    private void flush() {
        Bytes.putEight(out, at, bits);
        at += count >>> 3;
        bits >>>= count & ~7;
        count &= 7;
    }

    void alignToByte() {
        count = (count + 7) & ~7;
        flush();
    }

    void putBytes(byte[] bytes, int from, int length) {
        System.arraycopy(bytes, from, out, at, length);
        at += length;
    }
}
