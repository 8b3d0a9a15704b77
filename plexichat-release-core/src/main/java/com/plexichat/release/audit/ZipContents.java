package com.plexichat.release.audit;

import com.plexichat.release.content.HeldContent;
import com.plexichat.release.content.NoRoomException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What is compressed in an archive, such as a jar, and in the archives inside it. */
final class ZipContents {
    private static final int PIECE = 1 << 16;

    /** How entries may be compressed: stored, deflated, or in one of the four ways of old programs and bzip2. */
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, 1, 6, ZipEntry.DEFLATED, 9, 12);

    /**
     * How much of an archive is looked at.
     *
     * @param depth as many archives inside of one another; deeper ones are loaded by nobody
     * @param bytes as many as all that it holds may unpack to
     */
    record Bounds(int depth, long bytes) {
        static final Bounds USUAL = new Bounds(3, 4L << 30);
    }

    /** Takes what is in an archive. */
    interface Taker {
        /**
         * @param name with those of the archives between
         * @param size a guess
         * @return what takes the content
         */
        OutputStream take(String name, long size);

        /**
         * Those who want what begins with these bytes as a whole, which is held for them.
         *
         * @param name with those of the archives between
         */
        default List<Whole> wanting(String name, byte[] start) {
            return List.of();
        }

        /** @param name of what could not be unpacked; empty for the archive itself */
        void unread(String name, String why);
    }

    /** Takes a file of an archive after its last byte. */
    interface Whole {
        /** @throws IOException if the bytes of the file cannot be read, never for what is wrong with them */
        void take(SeekableByteChannel content) throws IOException;
    }

    private final Bounds bounds;
    private final Taker taker;
    private long rest;

    private ZipContents(Bounds bounds, Taker taker) {
        this.bounds = bounds;
        this.taker = taker;
        this.rest = bounds.bytes();
    }

    /**
     * Tells each entry of an archive, if it is one.
     *
     * @throws IOException if the bytes of the file cannot be read, or there is no room for a copy of some of them; never for
     *     what is wrong with them
     */
    static void tell(SeekableByteChannel file, Bounds bounds, Taker taker) throws IOException {
        ZipContents contents = new ZipContents(bounds, taker);
        contents.archive("", file, 1);
        if (contents.isSpent()) {
            taker.unread("", "unpacks to more than " + (bounds.bytes() >> 20) + " MiB");
        }
    }

    private boolean isSpent() {
        return rest < 0;
    }

    private void archive(String name, SeekableByteChannel content, int depth) throws IOException {
        switch (ArchiveForm.of(content)) {
            case NONE -> {}
            case ZIP -> zip(name, content, depth);
            case GZIP -> {
                content.position(0);
                String unpacked = inside(name) + "(gzip)";
                unpack(unpacked, -1, depth, () -> new GZIPInputStream(Channels.newInputStream(content), PIECE));
            }
        }
    }

    private static String inside(String name) {
        return name.isEmpty() ? "" : name + Inside.OF_ARCHIVE;
    }

    private void zip(String name, SeekableByteChannel content, int depth) throws NoRoomException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(content)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!isSpent() && !(entry.isDirectory() && entry.getSize() <= 0)) {
                    entry(inside(name) + entry.getName(), zip, entry, depth);
                }
            }
        } catch (NoRoomException full) {
            throw full;
        } catch (IOException | RuntimeException broken) {
            taker.unread(name, "is broken");
        }
    }

    private void entry(String name, ZipFile zip, ZipArchiveEntry entry, int depth) throws NoRoomException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            taker.unread(name, "has a password");
        } else if (!METHODS.contains(entry.getMethod())) {
            taker.unread(name, "is compressed by the unusual method " + entry.getMethod());
        } else {
            unpack(name, entry.getSize(), depth, () -> zip.getInputStream(entry));
        }
    }

    /** Opens what is to be unpacked. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private void unpack(String name, long size, int depth, Opening opening) throws NoRoomException {
        try (OutputStream target = taker.take(name, Math.max(0, size));
                InputStream content = opening.open();
                HeldContent held = new HeldContent()) {
            byte[] piece = new byte[(int) Math.max(1 << 10, Math.min(PIECE, size < 0 ? PIECE : size))];
            int count = content.readNBytes(piece, 0, piece.length);
            byte[] start = Arrays.copyOf(piece, count);
            List<Whole> wanting = taker.wanting(name, start);
            boolean mayHoldMore = depth < bounds.depth() && ArchiveForm.mayBe(name, start);
            for (; count > 0 && count(count); count = content.readNBytes(piece, 0, piece.length)) {
                target.write(piece, 0, count);
                if (mayHoldMore || !wanting.isEmpty()) {
                    held.write(piece, 0, count);
                }
            }
            if (isSpent()) {
                return;
            }
            for (Whole each : wanting) {
                try (SeekableByteChannel whole = held.channel()) {
                    each.take(whole);
                }
            }
            if (mayHoldMore) {
                inner(name, held, depth + 1);
            }
        } catch (NoRoomException full) {
            throw full;
        } catch (IOException | RuntimeException broken) {
            taker.unread(name, "is broken");
        }
    }

    private void inner(String name, HeldContent held, int depth) throws IOException {
        try (SeekableByteChannel content = held.channel()) {
            archive(name, content, depth);
        }
    }

    /** False if more is unpacked than is to be. */
    private boolean count(int bytes) {
        rest -= bytes;
        return !isSpent();
    }
}
