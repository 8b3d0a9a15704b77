package com.plexichat.release.deflate;

import java.nio.ByteBuffer;

/**
 * Deflates pieces of content (RFC 1951) that may refer to what came before them, each to whole bytes, so that the results
 * follow one another in a stream. The bytes follow from what came before, the content and the level alone.
 */
public final class BlockDeflater {
    /** How far a piece can refer back. */
    public static final int WINDOW = HashChains.WINDOW;

    /** After so much content is looked whether another block is worth it. */
    private static final int STEP = 1 << 13;

    private static final int LARGEST_BLOCK = 1 << 18;

    private final int most;
    private final byte[] bytes;
    private final Parser parser;
    private final Sequences sequences = new Sequences();
    private final BitWriter bits;
    private final BlockWriter blocks;
    private final Histogram block = new Histogram();
    private final Histogram larger = new Histogram();

    /**
     * @param level 1 (fast) to 9 (small)
     * @param most the size of the largest piece
     */
    public BlockDeflater(int level, int most) {
        this.most = most;
        this.bytes = new byte[WINDOW + most + HashChains.OVERRUN];
        this.parser = new Parser(Effort.ofLevel(level));
        this.bits = new BitWriter(new byte[largestResult(most) + BitWriter.OVERRUN]);
        this.blocks = new BlockWriter(bits);
    }

    /** The most that a piece of a size can become. */
    public static int largestResult(int size) {
        return size + size / 1024 + 64;
    }

    /**
     * Deflates the rest of the content.
     *
     * @param before what came before it, at most {@link #WINDOW}
     * @param isLast whether the stream ends with it
     * @param result gets the result; may be the memory of the content
     */
    public void deflate(ByteBuffer before, ByteBuffer content, boolean isLast, ByteBuffer result) {
        if (before.remaining() > WINDOW || content.remaining() > most) {
            throw new IllegalArgumentException("a piece is at most " + most + " bytes after " + WINDOW);
        }
        int start = before.remaining();
        int end = start + content.remaining();
        before.get(bytes, 0, start);
        content.get(bytes, start, end - start);
        bits.start();
        deflate(start, end, isLast);
        if (isLast) {
            bits.alignToByte();
        } else {
            blocks.writeBorder();
        }
        result.put(bits.out, 0, bits.at);
    }

    private void deflate(int start, int end, boolean isLast) {
        parser.start(bytes, start);
        sequences.count = 0;
        larger.clear();
        int blockStart = start;
        int at = start;
        while (at < end) {
            int stepStart = at;
            int first = sequences.count;
            at = parser.parse(bytes, at, Math.min(end, at + STEP), end, sequences);
            block.set(larger);
            larger.count(sequences, first, bytes, stepStart);
            if (first > 0 && (isFull(at - blockStart) || BlockSplit.isBetween(block, larger))) {
                blocks.write(sequences, first, block, bytes, blockStart, stepStart, false);
                sequences.removeFirst(first);
                blockStart = stepStart;
                larger.clear();
                larger.count(sequences, 0, bytes, stepStart);
            }
        }
        if (isLast || end > start) {
            blocks.write(sequences, sequences.count, larger, bytes, blockStart, end, isLast);
        }
    }

    private boolean isFull(int size) {
        return size > LARGEST_BLOCK || sequences.count > Sequences.CAPACITY - STEP / HashChains.SHORTEST;
    }
}
