package com.plexichat.release.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that are held in memory as long as they are few, and on disk then; closing it removes them. */
final class HeldContent extends OutputStream {
    private static final int MOST_IN_MEMORY = 1 << 20;

    private @Nullable ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path copy;
    private @Nullable OutputStream disk;

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (memory != null && memory.size() + length > MOST_IN_MEMORY) {
            moveToDisk();
        }
        (memory != null ? memory : out()).write(bytes, offset, length);
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

    Path onDisk() throws IOException {
        moveToDisk();
        out().flush();
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
