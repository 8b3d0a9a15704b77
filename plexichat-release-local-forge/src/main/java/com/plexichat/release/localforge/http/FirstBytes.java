package com.plexichat.release.localforge.http;

import java.io.IOException;
import java.io.OutputStream;

/** Passes the first bytes on and swallows the rest. */
final class FirstBytes extends OutputStream {
    private final OutputStream to;
    private long left;

    FirstBytes(OutputStream to, long length) {
        this.to = to;
        this.left = length;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int passed = (int) Math.min(length, left);
        to.write(bytes, offset, passed);
        left -= passed;
    }
}
