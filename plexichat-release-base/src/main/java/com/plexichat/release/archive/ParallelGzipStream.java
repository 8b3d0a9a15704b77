package com.plexichat.release.archive;

import com.plexichat.release.deflate.BlockDeflater;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;

/**
 * Compresses into one gzip member (RFC 1952), several blocks at once. The bytes follow from content and level alone, not
 * from the number of threads; the memory is a constant for each thread.
 */
final class ParallelGzipStream extends OutputStream {
    /** RFC 1952, 2.3: no name, no time, and an operating system that is "unknown". */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

    private static final int TRAILER_SIZE = 8;

    /** One is filled while another is worked on and a third waits for its turn to be written. */
    private static final int BLOCKS_OF_A_THREAD = 3;

    private record Working(GzipBlock block, Future<?> deflating) {}

    private final OutputStream out;
    private final int mostBlocks;
    private final ExecutorService threads;
    private final ThreadLocal<BlockDeflater> deflaters;
    private final Deque<GzipBlock> free = new ArrayDeque<>();
    private final Deque<Working> working = new ArrayDeque<>();
    private final CRC32 crc = new CRC32();
    private final byte[] copy = new byte[1 << 16];
    private int blocks;
    private long size;
    private GzipBlock current;
    private boolean isClosed;

    /** @param out gets the stream; closed with this one */
    ParallelGzipStream(OutputStream out, Compression compression) throws IOException {
        this.out = out;
        this.mostBlocks = BLOCKS_OF_A_THREAD * compression.threads();
        this.deflaters = ThreadLocal.withInitial(() -> new BlockDeflater(compression.level(), GzipBlock.SIZE));
        this.threads = Executors.newFixedThreadPool(compression.threads(), ParallelGzipStream::daemon);
        this.current = emptyBlock();
        out.write(HEADER);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "plexichat-gzip");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        crc.update(bytes, offset, length);
        size += length;
        for (int done = 0; done < length; ) {
            if (current.isFull()) {
                startNext();
            }
            done += current.put(bytes, offset + done, length - done);
        }
    }

    private void startNext() throws IOException {
        GzipBlock full = current;
        current = emptyBlock();
        current.startAfter(full);
        deflate(full);
    }

    /** A small archive needs few of them. */
    private GzipBlock emptyBlock() throws IOException {
        if (free.isEmpty() && blocks < mostBlocks) {
            blocks++;
            return new GzipBlock().empty();
        }
        if (free.isEmpty()) {
            writeOldest();
        }
        return free.remove().empty();
    }

    private void deflate(GzipBlock block) {
        working.add(new Working(block, threads.submit(() -> block.deflate(deflaters.get()))));
    }

    private void writeOldest() throws IOException {
        Working oldest = working.remove();
        try {
            oldest.deflating().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IOException("a part of the archive cannot be compressed", failed.getCause());
        }
        ByteBuffer deflated = oldest.block().deflated();
        while (deflated.hasRemaining()) {
            int count = Math.min(copy.length, deflated.remaining());
            deflated.get(copy, 0, count);
            out.write(copy, 0, count);
        }
        free.add(oldest.block());
    }

    /** Writes the end of the stream. */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (out) {
            current.markAsLast();
            deflate(current);
            while (!working.isEmpty()) {
                writeOldest();
            }
            out.write(trailer());
        } finally {
            threads.shutdownNow();
        }
    }

    /** RFC 1952, 2.3.1: both little-endian, the size modulo 2^32. */
    private byte[] trailer() {
        byte[] trailer = new byte[TRAILER_SIZE];
        for (int i = 0; i < 4; i++) {
            trailer[i] = (byte) (crc.getValue() >>> (8 * i));
            trailer[4 + i] = (byte) (size >>> (8 * i));
        }
        return trailer;
    }
}
