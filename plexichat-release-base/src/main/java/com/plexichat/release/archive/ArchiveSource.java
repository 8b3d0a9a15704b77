package com.plexichat.release.archive;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive; that they cannot be read is told apart from their being damaged. */
final class ArchiveSource extends InputStream {
    private final InputStream in;
    private final String where;

    ArchiveSource(InputStream in, String where) {
        this.in = in;
        this.where = where;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException failed) {
            throw ArchiveProblems.unreadable(where, failed);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
