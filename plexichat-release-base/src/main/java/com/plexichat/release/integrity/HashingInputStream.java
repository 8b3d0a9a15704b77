package com.plexichat.release.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Counts and hashes what is read through it, skipped bytes too. */
public final class HashingInputStream extends InputStream {
    private final InputStream in;
    private final @Nullable MessageDigest sha256;
    private long size;

    public HashingInputStream(InputStream in) {
        this(in, DigestUtils.getSha256Digest());
    }

    private HashingInputStream(InputStream in, @Nullable MessageDigest sha256) {
        this.in = in;
        this.sha256 = sha256;
    }

    /** One that only counts, for whoever wants no digest. */
    public static HashingInputStream counting(InputStream in) {
        return new HashingInputStream(in, null);
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            hash(new byte[] {(byte) value}, 0, 1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            hash(bytes, offset, count);
        }
        return count;
    }

    private void hash(byte[] bytes, int offset, int count) {
        size += count;
        if (sha256 != null) {
            sha256.update(bytes, offset, count);
        }
    }

    /** How many bytes were read so far. */
    public long size() {
        return size;
    }

    /**
     * The digest of all that was read; the stream gives no more after this.
     *
     * @throws IllegalStateException if it only counts
     */
    public FileDigest digest() {
        if (sha256 == null) {
            throw new IllegalStateException("what is only counted has no digest");
        }
        return new FileDigest(size, new Sha256(Hex.encodeHexString(sha256.digest())));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
