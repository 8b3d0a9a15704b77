package com.plexichat.release.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;

/** A regular file that is read from its beginning to its end, and must not change meanwhile. */
public final class SteadyFile implements AutoCloseable {
    /** Takes the content piece by piece. */
    @FunctionalInterface
    public interface Pieces {
        /** @param bytes are the reader's, until this returns */
        void take(byte[] bytes, int length) throws IOException;
    }

    private static final Set<OpenOption> READING = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path file;
    private final SeekableByteChannel channel;
    private final long size;
    private final FileTime modified;

    private SteadyFile(Path file, SeekableByteChannel channel, long size, FileTime modified) {
        this.file = file;
        this.channel = channel;
        this.size = size;
        this.modified = modified;
    }

    /** @throws UnreadableFileException if it is not there, is a link or no file, or may not be read */
    public static SteadyFile open(Path file) throws UnreadableFileException {
        try {
            BasicFileAttributes attributes = attributes(file);
            if (!attributes.isRegularFile()) { // opening a pipe would wait for a writer
                throw new IOException("it is a link, a folder or a device");
            }
            SeekableByteChannel channel = Files.newByteChannel(file, READING);
            try {
                return new SteadyFile(file, channel, channel.size(), attributes.lastModifiedTime());
            } catch (IOException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UnreadableFileException(file, failed);
        }
    }

    /** In bytes, as it was when the file was opened. */
    public long size() {
        return size;
    }

    /**
     * Gives the content in pieces that fill the buffer, the last one excepted.
     *
     * @throws ChangedFileException if it has become longer, shorter or another one
     * @throws UnreadableFileException if the disk fails
     */
    public void read(byte[] buffer, Pieces pieces) throws IOException {
        long left = size;
        while (left > 0) {
            int length = fill(buffer, (int) Math.min(left, buffer.length));
            if (length == 0) {
                throw new ChangedFileException(file);
            }
            pieces.take(buffer, length);
            left -= length;
        }
        if (channel.size() != size || !isAsItWas()) {
            throw new ChangedFileException(file);
        }
    }

    private int fill(byte[] buffer, int wanted) throws UnreadableFileException {
        ByteBuffer piece = ByteBuffer.wrap(buffer, 0, wanted);
        try {
            while (piece.hasRemaining() && channel.read(piece) >= 0) {
                // A channel may give less than it was asked for.
            }
            return piece.position();
        } catch (IOException failed) {
            throw new UnreadableFileException(file, failed);
        }
    }

    private boolean isAsItWas() {
        try {
            BasicFileAttributes now = attributes(file);
            return now.isRegularFile()
                    && now.size() == size
                    && now.lastModifiedTime().equals(modified);
        } catch (IOException gone) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
