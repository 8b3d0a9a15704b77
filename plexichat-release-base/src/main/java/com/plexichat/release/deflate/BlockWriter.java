package com.plexichat.release.deflate;

import java.util.Arrays;

/** Writes blocks in whichever of the three forms is the smallest (RFC 1951, 3.2.3). */
final class BlockWriter {
    private static final int STORED = 0;
    private static final int FIXED = 1;
    private static final int DYNAMIC = 2;
    private static final int LARGEST_STORED = 65_535;

    private static final byte[] FIXED_LITERALS_AND_LENGTHS = new byte[Symbols.FIXED_LITERALS_AND_LENGTHS];
    private static final byte[] FIXED_DISTANCES = new byte[Symbols.FIXED_DISTANCES];

    static {
        Arrays.fill(FIXED_LITERALS_AND_LENGTHS, 0, 144, (byte) 8);
        Arrays.fill(FIXED_LITERALS_AND_LENGTHS, 144, 256, (byte) 9);
        Arrays.fill(FIXED_LITERALS_AND_LENGTHS, 256, 280, (byte) 7);
        Arrays.fill(FIXED_LITERALS_AND_LENGTHS, 280, 288, (byte) 8);
        Arrays.fill(FIXED_DISTANCES, (byte) 5);
    }

    private final BitWriter out;
    private final SequenceWriter sequenceWriter;
    private final DynamicCodes codes = new DynamicCodes();

    BlockWriter(BitWriter out) {
        this.out = out;
        this.sequenceWriter = new SequenceWriter(out);
    }

    /** Writes the first sequences, which are the given bytes. */
    void write(Sequences sequences, int number, Histogram histogram, byte[] bytes, int from, int to, boolean last) {
        histogram.literalsAndLengths[Symbols.END_OF_BLOCK] = 1;
        codes.set(histogram);
        long dynamic = codes.size() + size(histogram, codes.literalsAndLengths, codes.distances);
        long fixed = size(histogram, FIXED_LITERALS_AND_LENGTHS, FIXED_DISTANCES);
        long stored = 8L * (to - from) + 40L * ((to - from) / LARGEST_STORED + 1);
        if (stored <= Math.min(dynamic, fixed)) {
            writeStored(bytes, from, to, last);
        } else if (fixed <= dynamic) {
            header(FIXED, last);
            sequenceWriter.write(sequences, number, bytes, from, FIXED_LITERALS_AND_LENGTHS, FIXED_DISTANCES);
        } else {
            header(DYNAMIC, last);
            codes.write(out);
            sequenceWriter.write(sequences, number, bytes, from, codes.literalsAndLengths, codes.distances);
        }
    }

    /** An empty stored block, after which the next byte begins with a block. */
    void writeBorder() {
        writeStored(out.out, 0, 0, false);
    }

    private void writeStored(byte[] bytes, int from, int to, boolean last) {
        int at = from;
        do {
            int length = Math.min(LARGEST_STORED, to - at);
            header(STORED, last && at + length == to);
            out.alignToByte();
            out.put(length, 16);
            out.put(~length & 0xffff, 16);
            out.putBytes(bytes, at, length);
            at += length;
        } while (at < to);
    }

    private void header(int form, boolean last) {
        out.put(last ? 1 : 0, 1);
        out.put(form, 2);
    }

    private static long size(Histogram histogram, byte[] literalsAndLengths, byte[] distances) {
        return size(histogram.literalsAndLengths, literalsAndLengths, Symbols.EXTRA_BITS)
                + size(histogram.distances, distances, Symbols.EXTRA_BITS_OF_DISTANCES);
    }

    private static long size(int[] counts, byte[] lengths, byte[] extraBits) {
        long bits = 0;
        for (int i = 0; i < counts.length; i++) {
            bits += (long) counts[i] * (lengths[i] + extraBits[i]);
        }
        return bits;
    }
}
