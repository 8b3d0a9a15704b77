package com.plexichat.release.integrity;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Counts and hashes what is written through it. */
public final class HashingOutputStream extends FilterOutputStream {
    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long size;

    public HashingOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        sha256.update((byte) b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        sha256.update(bytes, offset, length);
        size += length;
    }

    /** The number of bytes that were written since the last digest. */
    public long size() {
        return size;
    }

    /** The digest of all that was written, and forgets it: what is written then is counted and hashed anew. */
    public FileDigest digest() {
        FileDigest digest = new FileDigest(size, new Sha256(Hex.encodeHexString(sha256.digest())));
        size = 0;
        return digest;
    }
}
