package com.plexichat.release.localforge.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose first byte is another one. */
final class DamagedStream extends FilterInputStream {
    private boolean begun;

    DamagedStream(InputStream whole) {
        super(whole);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0 && !begun) {
            begun = true;
            bytes[offset] ^= 1;
        }
        return count;
    }
}
