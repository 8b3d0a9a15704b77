package com.plexichat.release.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) {
    private static final int DIGITS = 64;

    private static final int PIECE = 1 << 16;

    public Sha256 {
        if (!isValid(hex)) {
            throw new IllegalArgumentException("a SHA-256 digest has 64 lower-case hexadecimal digits");
        }
    }

    public static boolean isValid(String hex) {
        if (hex.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            char digit = hex.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    public static Sha256 of(byte[] content) {
        return new Sha256(DigestUtils.sha256Hex(content));
    }

    /** The digest of a file, read as a stream. */
    public static Sha256 of(Path file) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] piece = new byte[PIECE];
        try (InputStream content = Files.newInputStream(file)) {
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                digest.update(piece, 0, count);
            }
        }
        return new Sha256(Hex.encodeHexString(digest.digest()));
    }

    /** Writes a content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The digest of a content that is nowhere kept. */
    public static Sha256 of(Content content) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return new Sha256(Hex.encodeHexString(digest.digest()));
    }

    @Override
    public String toString() {
        return hex;
    }
}
