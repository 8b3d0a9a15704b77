package com.plexichat.release.archive;

import com.plexichat.release.file.SteadyFile;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Writes a POSIX tar in gzip as a stream: one time for all entries, owner 0/0, modes as given, nothing of the machine.
 * The bytes depend only on the order and content of the entries, and on the level of compression.
 */
public final class TarGzWriter implements AutoCloseable {
    private static final int FOLDER_MODE = 0755;
    private static final int LINK_MODE = 0777;

    /** Sees a file on its way. */
    @FunctionalInterface
    public interface FileWatch {
        /**
         * Looks at its first bytes, 128 KiB unless the file has fewer.
         *
         * @param bytes belong to the writer: the first {@code length} of them are the file's, until this returns
         */
        void look(byte[] bytes, int length);

        /** So many more of its bytes are in the archive. */
        default void packed(int length) {}
    }

    private static final byte[] ZEROS = new byte[2 * TarHeader.RECORD];

    private final HashingOutputStream tar;

    /** The content of the file that is added. */
    private final HashingOutputStream content;

    private final TarHeader headers;
    private final byte[] buffer = new byte[1 << 17];

    /** @param out gets the archive; closed with this writer */
    public TarGzWriter(OutputStream out, Instant time, Compression compression) throws IOException {
        this.tar = new HashingOutputStream(new ParallelGzipStream(out, compression));
        this.content = new HashingOutputStream(tar);
        this.headers = new TarHeader(tar, time.getEpochSecond());
    }

    public void addFolder(String path) throws IOException {
        headers.write(TarHeader.FOLDER, path + "/", FOLDER_MODE, 0, "");
    }

    /** @param to relative to the folder that the link is in */
    public void addLink(String path, String to) throws IOException {
        headers.write(TarHeader.LINK, path, LINK_MODE, 0, to);
    }

    /**
     * Adds a file as it is on the disk.
     *
     * @throws com.plexichat.release.file.UnreadableFileException if it cannot be read
     * @throws com.plexichat.release.file.ChangedFileException if it changes meanwhile; the archive is of no use then
     */
    public FileDigest addFile(String path, int mode, Path source, FileWatch watch) throws IOException {
        try (SteadyFile file = SteadyFile.open(source)) {
            headers.write(TarHeader.FILE, path, mode, file.size(), "");
            if (file.size() == 0) {
                watch.look(buffer, 0);
            }
            file.read(buffer, (bytes, length) -> {
                if (content.size() == 0) {
                    watch.look(bytes, length);
                }
                content.write(bytes, 0, length);
                watch.packed(length);
            });
            fillUp(file.size());
            return content.digest();
        }
    }

    public FileDigest addFile(String path, int mode, byte[] bytes) throws IOException {
        headers.write(TarHeader.FILE, path, mode, bytes.length, "");
        content.write(bytes);
        fillUp(bytes.length);
        return content.digest();
    }

    /** The content of an entry ends with its record. */
    private void fillUp(long size) throws IOException {
        int over = (int) (size % TarHeader.RECORD);
        tar.write(ZEROS, 0, over == 0 ? 0 : TarHeader.RECORD - over);
    }

    /** Writes the end of the archive, and returns the digest of the tar in it, which no compression changes. */
    public FileDigest finish() throws IOException {
        tar.write(ZEROS);
        return tar.digest();
    }

    /** Ends the compression; an archive that was not finished before is not whole. */
    @Override
    public void close() throws IOException {
        tar.close();
    }
}
