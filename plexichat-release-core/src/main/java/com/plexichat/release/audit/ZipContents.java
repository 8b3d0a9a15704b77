package com.plexichat.release.audit;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What is compressed in a zip archive, such as a jar, and in the archives inside it. */
final class ZipContents {
    /** Deeper ones are loaded by nobody. */
    private static final int DEEPEST = 3;

    /** More than any package unpacks to. */
    private static final long MOST_BYTES = 4L << 30;

    private static final int PIECE = 1 << 16;

    /** Gives what takes the content of an entry. */
    interface Taker {
        /** @param size a guess */
        OutputStream take(String name, long size);
    }

    private final Taker taker;
    private final byte[] piece = new byte[PIECE];
    private long rest = MOST_BYTES;

    private ZipContents(Taker taker) {
        this.taker = taker;
    }

    /** Tells each entry of an archive; nothing behind what is broken in it, or of one that unpacks to no end. */
    static void tell(Path archive, Taker taker) throws IOException {
        ZipContents contents = new ZipContents(taker);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                contents.look(zip, each.nextElement());
            }
        } catch (ZipException | IllegalArgumentException broken) {
            // Nothing of it can be unpacked; its own bytes are looked through in any case.
        }
    }

    private void look(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            entry("", entry, content, 1);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            // The other entries may be whole.
        }
    }

    private void entry(String before, ZipEntry entry, InputStream content, int depth) throws IOException {
        String name = before + entry.getName();
        if (entry.isDirectory() || content == null) {
            return;
        }
        if (depth < DEEPEST && entry.getName().matches("(?i).*\\.(jar|war|ear|zip)")) {
            nested(name + "!", content, depth);
            return;
        }
        try (OutputStream target = taker.take(name, Math.max(0, entry.getSize()))) {
            for (int count = content.read(piece); count >= 0 && rest > 0; count = content.read(piece)) {
                rest -= count;
                target.write(piece, 0, count);
            }
        }
    }

    private void nested(String name, InputStream content, int depth) throws IOException {
        ZipInputStream zip = new ZipInputStream(new FilterInputStream(content) {
            @Override
            public void close() {}
        });
        for (ZipEntry entry = zip.getNextEntry(); entry != null && rest > 0; entry = zip.getNextEntry()) {
            entry(name, entry, zip, depth + 1);
        }
    }
}
