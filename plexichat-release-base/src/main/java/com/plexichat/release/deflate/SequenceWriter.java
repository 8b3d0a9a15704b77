package com.plexichat.release.deflate;

/** Writes the symbols of a block (RFC 1951, 3.2.3 and 3.2.5). */
final class SequenceWriter {
    private final BitWriter out;
    private final HuffmanCode literalsAndLengths = new HuffmanCode(Symbols.FIXED_LITERALS_AND_LENGTHS);
    private final HuffmanCode distances = new HuffmanCode(Symbols.FIXED_DISTANCES);

    /** The code of each length with its extra bits, times 32, and how many bits that are. */
    private final int[] lengthEntries = new int[HashChains.LONGEST + 1];

    SequenceWriter(BitWriter out) {
        this.out = out;
    }

    /** Writes the first sequences, whose bytes begin at a place, and the end of the block. */
    void write(
            Sequences sequences,
            int number,
            byte[] bytes,
            int from,
            byte[] lengthsOfLiterals,
            byte[] lengthsOfDistances) {
        literalsAndLengths.set(lengthsOfLiterals);
        distances.set(lengthsOfDistances);
        int[] literals = literalsAndLengths.entries;
        prepareLengths(literals);
        int at = from;
        for (int i = 0; i < number; i++) {
            int run = sequences.runs[i];
            int length = Sequences.length(run);
            int literalCount = Sequences.literals(run);
            write(bytes, at, literalCount, literals, lengthEntries[length], sequences.distances[i], distances.entries);
            at += literalCount + length;
        }
        int end = literals[Symbols.END_OF_BLOCK];
        out.put(HuffmanCode.bits(end), HuffmanCode.length(end));
    }

    private void prepareLengths(int[] literals) {
        for (int length = HashChains.SHORTEST; length <= HashChains.LONGEST; length++) {
            int entry = literals[Symbols.ofLength(length)];
            int bits = HuffmanCode.bits(entry) | (Symbols.extraOfLength(length) << HuffmanCode.length(entry));
            lengthEntries[length] = (bits << 5) | (HuffmanCode.length(entry) + Symbols.extraBitsOfLength(length));
        }
    }

    /** At most seven bits are left each time, so there is room for three literals, or for a length and a distance. */
    private void write(
            byte[] bytes, int from, int literalCount, int[] literals, int lengthEntry, int distance, int[] distances) {
        byte[] to = out.out;
        int at = out.at;
        long bits = out.bits;
        int count = out.count;
        int end = from + literalCount;
        int next = from;
        while (next < end) {
            int flushed = Math.min(end, next + 3);
            while (next < flushed) {
                int entry = literals[bytes[next++] & 0xff];
                bits |= (long) HuffmanCode.bits(entry) << count;
                count += HuffmanCode.length(entry);
            }
            Bytes.putEight(to, at, bits);
            at += count >>> 3;
            bits >>>= count & ~7;
            count &= 7;
        }
        if (distance != 0) {
            bits |= (long) (lengthEntry >>> 5) << count;
            count += lengthEntry & 31;
            int entry = distances[Symbols.ofDistance(distance)];
            bits |= (long) HuffmanCode.bits(entry) << count;
            count += HuffmanCode.length(entry);
            int extra = Symbols.extraBitsOfDistance(distance);
            bits |= (long) ((distance - 1) & ((1 << extra) - 1)) << count;
            count += extra;
            Bytes.putEight(to, at, bits);
            at += count >>> 3;
            bits >>>= count & ~7;
            count &= 7;
        }
        out.at = at;
        out.bits = bits;
        out.count = count;
    }
}
