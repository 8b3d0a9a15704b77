package com.plexichat.release.audit;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.TarReader;
import com.plexichat.release.content.HeldContent;
import com.plexichat.release.content.NoRoomException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/** What is in an archive, such as a jar or a tar in gzip, and in the archives inside it. */
final class ArchiveContents {
    private static final int PIECE = 1 << 16;

    /** What a header of a tar counts: a tar has them by the million where they are all that it has. */
    private static final int RECORD = 512;

    /** Twice of what the highest level of {@code xz} needs. */
    private static final int MOST_KIB_OF_XZ = 1 << 17;

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

    private static final String BROKEN = "is broken";

    private final Bounds bounds;
    private final Taker taker;
    private long rest;

    private ArchiveContents(Bounds bounds, Taker taker) {
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
        ArchiveContents contents = new ArchiveContents(bounds, taker);
        contents.archive("", file, 1);
        if (contents.isSpent()) {
            taker.unread("", "unpacks to more than " + (bounds.bytes() >> 20) + " MiB");
        }
    }

    private boolean isSpent() {
        return rest < 0;
    }

    private void archive(String name, SeekableByteChannel content, int depth) throws IOException {
        ArchiveForm form = ArchiveForm.of(content);
        switch (form) {
            case NONE -> {}
            case ZIP -> zip(name, content, depth);
            case TAR -> unpack(name, () -> stream(content), in -> tar(name, in, depth));
            case GZIP -> packed(name, form, depth, () -> new GZIPInputStream(stream(content), PIECE));
            case BZIP2 -> packed(name, form, depth, () -> new BZip2CompressorInputStream(stream(content), true));
            case XZ -> packed(name, form, depth, () -> new XZInputStream(stream(content), MOST_KIB_OF_XZ));
            case ZSTANDARD, LZ4, SEVEN_ZIP, RAR -> taker.unread(name, "is compressed by " + form.text());
        }
    }

    private static InputStream stream(SeekableByteChannel content) throws IOException {
        return new BufferedInputStream(Channels.newInputStream(content.position(0)), PIECE);
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
            taker.unread(name, BROKEN);
        }
    }

    private void entry(String name, ZipFile zip, ZipArchiveEntry entry, int depth) throws NoRoomException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            taker.unread(name, "has a password");
        } else if (!METHODS.contains(entry.getMethod())) {
            taker.unread(name, "is compressed by the unusual method " + entry.getMethod());
        } else {
            unpack(name, () -> zip.getInputStream(entry), in -> file(name, in, entry.getSize(), depth));
        }
    }

    /** What is compressed as a whole: a tar, whose files count as lying in it themselves, or one file without a name. */
    private void packed(String name, ArchiveForm form, int depth, Opening opening) throws NoRoomException {
        unpack(name, opening, unpacked -> {
            PushbackInputStream content = new PushbackInputStream(unpacked, RECORD);
            byte[] start = content.readNBytes(RECORD);
            content.unread(start);
            if (ArchiveForm.isTar(start)) {
                tar(name, content, depth);
            } else {
                file(inside(name) + "(" + form.text() + ")", content, -1, depth);
            }
        });
    }

    private void tar(String name, InputStream content, int depth) throws IOException {
        TarReader tar = TarReader.of(content);
        while (count(RECORD)) {
            Optional<ArchiveEntry> next = tar.next();
            if (next.isEmpty()) {
                return;
            }
            ArchiveEntry entry = next.get();
            String path = inside(name) + entry.path();
            if (entry.kind() == Kind.FILE) {
                file(path, tar.content(), entry.size(), depth);
            } else if (entry.size() > 0) {
                taker.unread(path, "has holes, or is no file");
                count(entry.size());
            }
        }
    }

    /** Opens what is to be unpacked. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private interface Unpacking {
        void of(InputStream content) throws IOException;
    }

    private void unpack(String name, Opening opening, Unpacking unpacking) throws NoRoomException {
        try (InputStream content = opening.open()) {
            unpacking.of(content);
        } catch (NoRoomException full) {
            throw full;
        } catch (MemoryLimitException large) {
            taker.unread(name, "needs more than " + (MOST_KIB_OF_XZ >> 10) + " MiB of memory to be unpacked");
        } catch (IOException | RuntimeException broken) {
            taker.unread(name, BROKEN);
        }
    }

    private void file(String name, InputStream content, long size, int depth) throws IOException {
        try (OutputStream target = taker.take(name, Math.max(0, size));
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
        }
    }

    private void inner(String name, HeldContent held, int depth) throws IOException {
        try (SeekableByteChannel content = held.channel()) {
            archive(name, content, depth);
        }
    }

    /** False if more is unpacked than is to be. */
    private boolean count(long bytes) {
        rest -= bytes;
        return !isSpent();
    }
}
