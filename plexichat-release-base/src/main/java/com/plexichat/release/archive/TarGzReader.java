package com.plexichat.release.archive;

import com.plexichat.release.integrity.HashingInputStream;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Reads any tar in gzip as a stream, from its first byte to its last; nothing of it is trusted, and nothing but buffers is
 * held. Every damage is told as {@code archive-broken}: a wrong checksum, an early end, or something behind the end.
 */
public final class TarGzReader implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final String where;
    private final HashingInputStream archive;
    private final TarBytes bytes;
    private final StrictTar tar;
    private final boolean isHashed;
    private boolean atEnd;
    private Optional<ArchiveTotals> totals = Optional.empty();

    private interface Step<T> {
        T take() throws IOException;
    }

    private TarGzReader(InputStream in, String where, ArchiveWatch watch, boolean isHashed) {
        this.where = where;
        this.isHashed = isHashed;
        this.archive = measured(new ArchiveSource(in, where));
        this.bytes = new TarBytes(measured(take(where, this::unzipped)), archive, watch);
        this.tar = new StrictTar(bytes);
    }

    private HashingInputStream measured(InputStream in) {
        return isHashed ? new HashingInputStream(in) : HashingInputStream.counting(in);
    }

    /**
     * @param in closed with the reader
     * @param where it is from, for messages
     */
    public static TarGzReader of(InputStream in, String where, ArchiveWatch watch) {
        return new TarGzReader(in, where, watch, true);
    }

    public static TarGzReader open(Path file, ArchiveWatch watch) {
        return open(file, watch, true);
    }

    /** For what is in it alone, and twice as fast: it has no {@link #totals}. */
    public static TarGzReader openUnhashed(Path file) {
        return open(file, ArchiveWatch.NONE, false);
    }

    private static TarGzReader open(Path file, ArchiveWatch watch, boolean isHashed) {
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (NoSuchFileException missing) {
            throw unopened(file, "there is no such package", missing);
        } catch (AccessDeniedException refused) {
            throw unopened(file, "the build has no right to read the package", refused);
        } catch (IOException failed) {
            throw ArchiveProblems.unreadable(file.toString(), failed);
        }
        try {
            return new TarGzReader(in, file.toString(), watch, isHashed);
        } catch (ReleaseException stopped) {
            try (in) {
                throw stopped;
            } catch (IOException ofClosing) {
                throw stopped;
            }
        }
    }

    /** The exception itself would say nothing but the place once more. */
    private static ReleaseException unopened(Path file, String what, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        what,
                        file.toString(),
                        "name a package that is there and that you may read"),
                cause);
    }

    private InputStream unzipped() throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(archive)
                .setDecompressConcatenated(true)
                .get();
    }

    /** The next entry, whatever was read of the one before; empty when all of the archive was read. */
    public Optional<ArchiveEntry> next() {
        if (atEnd) {
            return Optional.empty();
        }
        Optional<TarArchiveEntry> header = take(where, tar::next);
        if (header.isEmpty()) {
            totals = take(where, this::readToTheEnd);
            atEnd = true;
            return Optional.empty();
        }
        return header.map(entry -> take(where, () -> EntryKinds.entry(entry, tar.longHeaders())));
    }

    private Optional<ArchiveTotals> readToTheEnd() throws IOException {
        boolean hasContent = false;
        byte[] piece = new byte[PIECE];
        for (int count = bytes.read(piece); count >= 0; count = bytes.read(piece)) {
            for (int i = 0; i < count && !hasContent; i++) {
                hasContent = piece[i] != 0;
            }
        }
        return isHashed
                ? Optional.of(new ArchiveTotals(archive.digest(), bytes.digest(), hasContent))
                : Optional.empty();
    }

    /** The next bytes of the entry's content, as {@link InputStream#read(byte[])} gives them. */
    public int read(byte[] piece) {
        return read(piece, 0, piece.length);
    }

    /** The next bytes of the entry's content, as {@link InputStream#read(byte[], int, int)} gives them. */
    public int read(byte[] piece, int offset, int length) {
        return take(where, () -> tar.read(piece, offset, length));
    }

    /**
     * What identifies the archive.
     *
     * @throws IllegalStateException before {@link #next} came to the end, and for an archive opened unhashed
     */
    public ArchiveTotals totals() {
        return totals.orElseThrow(
                () -> new IllegalStateException("the archive was not read to its end, or not hashed"));
    }

    private static <T> T take(String where, Step<T> step) {
        try {
            return step.take();
        } catch (ReleaseException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException damage) {
            // The parser answers some damage with exceptions of indexes and numbers.
            throw ArchiveProblems.broken(where, reason(damage), damage);
        }
    }

    /** A stream that ends too early often says nothing, and neither do exceptions of indexes. */
    private static String reason(Exception damage) {
        String silent = damage instanceof EOFException ? "it ends too early" : "it has not the form of a tar in gzip";
        return Objects.requireNonNullElse(damage.getMessage(), silent);
    }

    @Override
    public void close() {
        try {
            tar.close();
        } catch (IOException ofClosing) {
            throw ArchiveProblems.unreadable(where, ofClosing);
        }
    }
}
