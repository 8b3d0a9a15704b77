package com.plexichat.release.archive;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Writes a POSIX tar in gzip as a stream: one time for all entries, owner 0/0, modes as given, nothing of the machine.
 * The bytes depend only on the order and content of the entries.
 */
public final class TarGzWriter implements AutoCloseable {
    /** RFC 1952, 2.3.1: the operating system is "unknown". */
    private static final int UNKNOWN_SYSTEM = 255;

    private final TarArchiveOutputStream tar;
    private final Instant time;

    /** @param out gets the archive; closed with this writer */
    public TarGzWriter(OutputStream out, Instant time) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setOperatingSystem(UNKNOWN_SYSTEM);
        this.tar = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(out, parameters), StandardCharsets.UTF_8.name());
        this.tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        this.tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        this.tar.setAddPaxHeadersForNonAsciiNames(true);
        this.time = time;
    }

    public void addFolder(String path) throws IOException {
        put(entry(path + "/", TarConstants.LF_DIR, 0755, 0));
        tar.closeArchiveEntry();
    }

    public FileDigest addFile(String path, int mode, Path source) throws IOException {
        try (InputStream content = Files.newInputStream(source)) {
            return add(path, mode, Files.size(source), content);
        }
    }

    public FileDigest addFile(String path, int mode, byte[] content) throws IOException {
        return add(path, mode, content.length, new ByteArrayInputStream(content));
    }

    private FileDigest add(String path, int mode, long size, InputStream content) throws IOException {
        put(entry(path, TarConstants.LF_NORMAL, mode, size));
        HashingOutputStream hashed = new HashingOutputStream(tar);
        content.transferTo(hashed);
        tar.closeArchiveEntry();
        return hashed.digest();
    }

    private void put(TarArchiveEntry entry) throws IOException {
        tar.putArchiveEntry(entry);
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

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
