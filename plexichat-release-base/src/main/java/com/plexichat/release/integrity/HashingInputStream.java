package com.plexichat.release.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Counts and hashes what is read through it, skipped bytes too. */
public final class HashingInputStream extends InputStream {
    private final InputStream in;
    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long size;

    public HashingInputStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            sha256.update((byte) value);
            size++;
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            sha256.update(bytes, offset, count);
            size += count;
        }
        return count;
    }

    /** How many bytes were read so far. */
    public long size() {
        return size;
    }

    /** The digest of all that was read; the stream gives no more after this. */
    public FileDigest digest() {
        return new FileDigest(size, new Sha256(Hex.encodeHexString(sha256.digest())));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
