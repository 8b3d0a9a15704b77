package com.plexichat.release.archive;

import com.plexichat.release.file.SteadyFile;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Writes a POSIX tar in gzip as a stream: one time for all entries, owner 0/0, modes as given, nothing of the machine.
 * The bytes depend only on the order and content of the entries, and on the level of compression.
 */
public final class TarGzWriter implements AutoCloseable {
    private static final int LINK_MODE = 0777;

    /** Sees the first bytes of a file on their way, 128 KiB unless the file has fewer. */
    @FunctionalInterface
    public interface FileStart {
        /** @param bytes belong to the writer: the first {@code length} of them are the file's, until this returns */
        void look(byte[] bytes, int length);
    }

    private final HashingOutputStream uncompressed;
    private final TarArchiveOutputStream tar;
    private final byte[] buffer = new byte[1 << 17];
    private final Instant time;

    /** @param out gets the archive; closed with this writer */
    public TarGzWriter(OutputStream out, Instant time, Compression compression) throws IOException {
        this.uncompressed = new HashingOutputStream(new ParallelGzipStream(out, compression));
        this.tar = new TarArchiveOutputStream(uncompressed, StandardCharsets.UTF_8.name());
        this.tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        this.tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        this.tar.setAddPaxHeadersForNonAsciiNames(true);
        this.time = time;
    }

    public void addFolder(String path) throws IOException {
        tar.putArchiveEntry(entry(path + "/", TarConstants.LF_DIR, 0755, 0));
        tar.closeArchiveEntry();
    }

    /** @param to relative to the folder that the link is in */
    public void addLink(String path, String to) throws IOException {
        TarArchiveEntry entry = entry(path, TarConstants.LF_SYMLINK, LINK_MODE, 0);
        entry.setLinkName(to);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    /**
     * Adds a file as it is on the disk.
     *
     * @throws com.plexichat.release.file.UnreadableFileException if it cannot be read
     * @throws com.plexichat.release.file.ChangedFileException if it changes meanwhile; the archive is of no use then
     */
    public FileDigest addFile(String path, int mode, Path source, FileStart start) throws IOException {
        try (SteadyFile file = SteadyFile.open(source)) {
            tar.putArchiveEntry(entry(path, TarConstants.LF_NORMAL, mode, file.size()));
            HashingOutputStream hashed = new HashingOutputStream(tar);
            if (file.size() == 0) {
                start.look(buffer, 0);
            }
            file.read(buffer, (bytes, length) -> {
                if (hashed.size() == 0) {
                    start.look(bytes, length);
                }
                hashed.write(bytes, 0, length);
            });
            tar.closeArchiveEntry();
            return hashed.digest();
        }
    }

    public FileDigest addFile(String path, int mode, byte[] content) throws IOException {
        tar.putArchiveEntry(entry(path, TarConstants.LF_NORMAL, mode, content.length));
        tar.write(content);
        tar.closeArchiveEntry();
        return FileDigest.of(content);
    }

    private TarArchiveEntry entry(String path, byte type, int mode, long size) {
        TarArchiveEntry entry = new TarArchiveEntry(path, type);
        entry.setMode(mode);
        entry.setSize(size);
        entry.setModTime(time.getEpochSecond() * 1000);
        entry.setIds(0, 0);
        entry.setNames("root", "root");
        return entry;
    }

    /** Writes the end of the archive, and returns the digest of the tar in it, which no compression changes. */
    public FileDigest finish() throws IOException {
        tar.finish();
        tar.flush();
        return uncompressed.digest();
    }

    @Override
    public void close() throws IOException {
        uncompressed.close();
    }
}
