package com.plexichat.release.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are held in memory as long as they are few, and on disk then, up to a limit above which nothing is held; closing
 * it removes them.
 */
public final class HeldContent extends OutputStream {
    private static final int MOST_IN_MEMORY = 1 << 22;

    /** More than any file has that is read as a whole. */
    private static final long MOST_BYTES = 4L << 30;

    private final long most;
    private long length;
    private @Nullable ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path copy;
    private @Nullable OutputStream disk;

    public HeldContent() {
        this(MOST_BYTES);
    }

    /** @param most as many bytes as it holds */
    HeldContent(long most) {
        this.most = most;
    }

    /** False if more was written than it holds. */
    public boolean isWhole() {
        return length <= most;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        boolean wasWhole = isWhole();
        length += count;
        if (!isWhole()) {
            if (wasWhole) {
                close();
            }
            return;
        }
        try {
            if (memory != null && memory.size() + count > MOST_IN_MEMORY) {
                moveToDisk();
            }
            (memory != null ? memory : out()).write(bytes, offset, count);
        } catch (IOException full) {
            throw new NoRoomException(full);
        }
    }

    private OutputStream out() throws IOException {
        if (disk == null) {
            throw new IOException("nothing is written behind the end");
        }
        return disk;
    }

    private void moveToDisk() throws IOException {
        if (memory == null) {
            return;
        }
        copy = Files.createTempFile("plexichat-", ".part");
        disk = Files.newOutputStream(copy);
        memory.writeTo(disk);
        memory = null;
    }

    InputStream open() throws IOException {
        return memory != null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(onDisk());
    }

    /** The content for what reads it from its end or in parts. */
    public SeekableByteChannel channel() throws IOException {
        return memory != null ? new SeekableInMemoryByteChannel(memory.toByteArray()) : Files.newByteChannel(onDisk());
    }

    Path onDisk() throws IOException {
        try {
            moveToDisk();
            out().flush();
        } catch (IOException full) {
            throw new NoRoomException(full);
        }
        if (copy == null) {
            throw new IOException("it is gone");
        }
        return copy;
    }

    @Override
    public void close() throws IOException {
        memory = null;
        try {
            if (disk != null) {
                disk.close();
            }
        } finally {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
