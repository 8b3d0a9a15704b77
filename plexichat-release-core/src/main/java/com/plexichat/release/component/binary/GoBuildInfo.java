package com.plexichat.release.component.binary;

import com.plexichat.release.platform.BrokenElfException;
import com.plexichat.release.platform.ElfFile;
import com.plexichat.release.platform.ElfSection;
import com.plexichat.release.platform.ElfSegment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What Go's linker writes of a program into it, as Go's {@code debug/buildinfo} reads it.
 *
 * @param goVersion such as {@code go1.22.1}
 * @param modules its lines, as of {@code go version -m}; empty if it was built without modules
 */
record GoBuildInfo(String goVersion, String modules) {
    private static final byte[] MAGIC = "\u00ff Go buildinf:".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEADER = 32;
    private static final int ALIGNMENT = 16;

    /** The linker puts it first. */
    private static final int SEARCHED = 1 << 16;

    /** Stands before and behind the lines, so that they are found in memory. */
    private static final int SENTINEL = 16;

    private static final int MOST_BYTES = 1 << 24;

    static Optional<GoBuildInfo> in(ElfFile file) throws IOException {
        for (long[] area : areas(file)) {
            int length = (int) Math.min(Math.max(area[1], 0), SEARCHED);
            ByteBuffer bytes = file.bytes(area[0], length);
            for (int at = 0; at <= length - HEADER; at += ALIGNMENT) {
                if (bytes.slice(at, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
                    return Optional.of(read(file, area[0] + at, bytes.slice(at, HEADER)));
                }
            }
        }
        return Optional.empty();
    }

    /** The section of that name; where names are stripped, the first data. */
    private static Iterable<long[]> areas(ElfFile file) throws IOException {
        Optional<long[]> section = file.section(".go.buildinfo").map(GoBuildInfo::area);
        return section
                .or(() -> file.segments().stream()
                        .filter(ElfSegment::isData)
                        .findFirst()
                        .map(each -> new long[] {each.offset(), each.size()}))
                .stream()
                .toList();
    }

    private static long[] area(ElfSection section) {
        return new long[] {section.offset(), section.size()};
    }

    private static GoBuildInfo read(ElfFile file, long place, ByteBuffer header) throws IOException {
        int flags = header.get(MAGIC.length + 1);
        if ((flags & 2) != 0) {
            GoTexts texts = new GoTexts(file, place + HEADER);
            return of(texts.next(MOST_BYTES), texts.next(MOST_BYTES));
        }
        header.order((flags & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int size = header.get(MAGIC.length);
        if (size != Integer.BYTES && size != Long.BYTES) {
            throw new BrokenElfException("it has Go's build information with addresses of " + size + " bytes");
        }
        return of(pointed(file, header, 0, size), pointed(file, header, 1, size));
    }

    /** Behind a pointer to a pointer and a length, as programs of Go before 1.18 have it. */
    private static ByteBuffer pointed(ElfFile file, ByteBuffer header, int index, int size) throws IOException {
        long place = word(header, ALIGNMENT + index * size, size);
        if (place == 0) {
            return ByteBuffer.allocate(0);
        }
        ByteBuffer text = file.bytes(file.offsetOf(place), 2 * size).order(header.order());
        long length = word(text, size, size);
        if (length < 0 || length > MOST_BYTES) {
            throw new BrokenElfException("it has Go's build information of " + length + " bytes");
        }
        return length == 0 ? ByteBuffer.allocate(0) : file.bytes(file.offsetOf(word(text, 0, size)), (int) length);
    }

    private static long word(ByteBuffer bytes, int at, int size) {
        return size == Long.BYTES ? bytes.getLong(at) : Integer.toUnsignedLong(bytes.getInt(at));
    }

    private static GoBuildInfo of(ByteBuffer version, ByteBuffer modules) {
        int end = modules.limit() - SENTINEL;
        boolean framed = end > SENTINEL && modules.get(end - 1) == '\n';
        return new GoBuildInfo(text(version), framed ? text(modules.slice(SENTINEL, end - SENTINEL)) : "");
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }
}
