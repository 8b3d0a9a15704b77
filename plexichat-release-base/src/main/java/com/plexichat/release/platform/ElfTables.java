package com.plexichat.release.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables that the header of an ELF file names: gABI 4.1, chapter 4 "ELF Header", and what it leads to. */
final class ElfTables {
    private final ElfBytes bytes;
    private final ByteBuffer header;

    ElfTables(ElfBytes bytes) throws IOException {
        this.bytes = bytes;
        this.header = bytes.at(0, wide(64, 52));
    }

    private int wide(int ifWide, int otherwise) {
        return bytes.wide() ? ifWide : otherwise;
    }

    List<ElfSegment> segments() throws IOException {
        List<ElfSegment> segments = new ArrayList<>();
        for (ByteBuffer each : entries(wide(32, 28), wide(54, 42), wide(56, 32))) {
            segments.add(new ElfSegment(
                    each.getInt(0),
                    each.getInt(wide(4, 24)),
                    bytes.word(each, wide(8, 4)),
                    bytes.word(each, wide(16, 8)),
                    bytes.word(each, wide(32, 16))));
        }
        return segments;
    }

    /**
     * The first section of a name. Names are compared in the file and not kept: each section of a hostile file may have the
     * longest one.
     */
    Optional<ElfSection> section(String name) throws IOException {
        List<ByteBuffer> entries = entries(wide(40, 32), wide(58, 46), wide(64, 40));
        int names = header.getShort(wide(62, 50)) & 0xFFFF;
        if (names == 0 || names >= entries.size()) {
            return Optional.empty();
        }
        long texts = offset(entries.get(names));
        for (ByteBuffer each : entries) {
            if (bytes.hasText(texts + Integer.toUnsignedLong(each.getInt(0)), name)) {
                return Optional.of(
                        new ElfSection(offset(each), bytes.word(each, wide(16, 12)), bytes.word(each, wide(32, 20))));
            }
        }
        return Optional.empty();
    }

    private long offset(ByteBuffer section) {
        return bytes.word(section, wide(24, 16));
    }

    /** @param least the size of an entry of the format; those of a later one may be longer */
    private List<ByteBuffer> entries(int place, int sizes, int least) throws IOException {
        long offset = bytes.word(header, place);
        int size = header.getShort(sizes) & 0xFFFF;
        int count = header.getShort(sizes + Short.BYTES) & 0xFFFF;
        if (offset == 0 || count == 0) {
            return List.of();
        }
        if (size < least) {
            throw new BrokenElfException("it has a table with entries of " + size + " bytes, and not of " + least);
        }
        List<ByteBuffer> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(bytes.at(offset + (long) i * size, least));
        }
        return entries;
    }
}
