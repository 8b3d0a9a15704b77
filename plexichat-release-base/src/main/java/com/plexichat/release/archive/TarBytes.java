package com.plexichat.release.archive;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a tar as gzip gives them, watched and hashed; a parser that reads on and on is stopped. */
final class TarBytes extends InputStream {
    private static final int HEADERS = 1 << 18;

    private final HashingInputStream tar;
    private final HashingInputStream archive;
    private final ArchiveWatch watch;
    private long allowed = Long.MAX_VALUE;

    TarBytes(HashingInputStream tar, HashingInputStream archive, ArchiveWatch watch) {
        this.tar = tar;
        this.archive = archive;
        this.watch = watch;
    }

    /** From here on come headers, which a parser holds in memory: names and attributes, never content. */
    void limitToHeaders() {
        allowed = HEADERS;
    }

    void limitToNothing() {
        allowed = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length > allowed) {
            throw new IOException("the headers of an entry are longer than " + HEADERS + " bytes");
        }
        int count = tar.read(bytes, offset, length);
        if (count > 0) {
            allowed -= count;
            watch.passed(archive.size(), tar.size());
        }
        return count;
    }

    FileDigest digest() {
        return tar.digest();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
