package com.plexichat.release.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** A file on a {@link FaultyDisk}: a write that fails has written the half of its bytes. */
record FaultyChannel(SeekableByteChannel file, Path path, DiskFault fault) implements SeekableByteChannel {
    @Override
    public int write(ByteBuffer bytes) throws IOException {
        try {
            fault.beforeWriting();
        } catch (IOException | DiskFault.Stopped failed) {
            file.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
            throw failed;
        }
        return file.write(bytes);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        int count = file.read(bytes);
        fault.wasRead(path);
        return count;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
