package com.plexichat.release.component.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks entries of a jar and of the jars inside it, up to a number of bytes of them all together. */
final class Inflation {
    private static final int PIECE = 1 << 16;

    private final long most;
    private long left;

    Inflation(long most) {
        this.most = most;
        this.left = most;
    }

    /** The first bytes of an entry. */
    byte[] start(ZipFile zip, ZipEntry entry, int length) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(length);
            take(bytes.length);
            return bytes;
        }
    }

    void copy(ZipFile zip, ZipEntry entry, Path copy) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream content = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(copy)) {
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                take(count);
                out.write(piece, 0, count);
            }
        }
    }

    private void take(int count) throws ZipException {
        left -= count;
        if (left < 0) {
            throw new ZipException("what is in it has more than " + most + " bytes");
        }
    }
}
