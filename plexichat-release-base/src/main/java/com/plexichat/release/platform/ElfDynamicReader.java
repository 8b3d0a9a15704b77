package com.plexichat.release.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads gABI 4.1, chapter 5 "Dynamic Section", and the LSB's "Symbol Versioning". */
final class ElfDynamicReader {
    private static final int END = 0;
    private static final long NEEDED = 1;
    private static final long TEXTS = 5;
    private static final long SONAME = 14;
    private static final long RPATH = 15;
    private static final long RUNPATH = 29;
    private static final long VERSIONS = 0x6FFFFFFE;
    private static final long VERSIONS_COUNT = 0x6FFFFFFF;

    /** Far more than any program has. */
    private static final int MOST_ENTRIES = 1 << 14;

    /** So much of names: what all of them take of memory is bounded, and no program comes near. */
    private static final int MOST_TEXT = 1 << 20;

    private static final int NEEDED_FILE = 16;
    private static final int NEEDED_VERSION = 16;

    /** A linker marks a version so if nothing but weak symbols are of it; the dynamic linker goes on without. */
    private static final int WEAK = 2;

    private final ElfFile file;
    private final ElfBytes bytes;
    private final Map<Long, Long> values = new HashMap<>();
    private final List<Long> needed = new ArrayList<>();
    private int versionsRead;
    private int textRead;

    private ElfDynamicReader(ElfFile file, ElfBytes bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static ElfDynamic read(ElfFile file, ElfBytes bytes, ElfSegment segment) throws IOException {
        return new ElfDynamicReader(file, bytes).read(segment);
    }

    private ElfDynamic read(ElfSegment segment) throws IOException {
        readValues(segment);
        List<String> libraries = new ArrayList<>();
        for (long each : needed) {
            libraries.add(text(each));
        }
        Optional<String> runpath = textOf(RUNPATH);
        return new ElfDynamic(textOf(SONAME), libraries, runpath.isPresent() ? runpath : textOf(RPATH), versions());
    }

    private void readValues(ElfSegment segment) throws IOException {
        int half = bytes.wide() ? Long.BYTES : Integer.BYTES;
        for (int i = 0; i < Math.min(segment.size() / (2L * half), MOST_ENTRIES); i++) {
            ByteBuffer entry = bytes.at(segment.offset() + 2L * half * i, 2 * half);
            long tag = bytes.word(entry, 0);
            long value = bytes.word(entry, half);
            if (tag == END) {
                return;
            }
            if (tag == NEEDED) {
                needed.add(value);
            } else {
                values.putIfAbsent(tag, value);
            }
        }
    }

    private Optional<String> textOf(long tag) throws IOException {
        Long place = values.get(tag);
        return place == null ? Optional.empty() : Optional.of(text(place));
    }

    private String text(long place) throws IOException {
        Long texts = values.get(TEXTS);
        if (texts == null) {
            throw new BrokenElfException("it names libraries, and has no names");
        }
        String text = bytes.text(file.offsetOf(texts + place));
        textRead += text.length();
        if (textRead > MOST_TEXT) {
            throw new BrokenElfException("it has more than " + MOST_TEXT + " characters of names of libraries");
        }
        return text;
    }

    private Map<String, SortedSet<String>> versions() throws IOException {
        Map<String, SortedSet<String>> versions = new TreeMap<>();
        Long place = values.get(VERSIONS);
        long count = values.getOrDefault(VERSIONS_COUNT, 0L);
        long next = 1;
        for (long i = 0; place != null && i < Math.min(count, MOST_ENTRIES) && next != 0; i++) {
            ByteBuffer need = bytes.at(file.offsetOf(place), NEEDED_FILE);
            String library = text(unsigned(need, 4));
            readVersions(
                    place + unsigned(need, 8),
                    need.getShort(2) & 0xFFFF,
                    versions.computeIfAbsent(library, first -> new TreeSet<>()));
            next = unsigned(need, 12);
            place += next;
        }
        return versions;
    }

    private void readVersions(long first, int count, SortedSet<String> names) throws IOException {
        long place = first;
        for (int i = 0; i < count; i++) {
            if (versionsRead++ > MOST_ENTRIES) {
                throw new BrokenElfException("it names more than " + MOST_ENTRIES + " versions of libraries");
            }
            ByteBuffer version = bytes.at(file.offsetOf(place), NEEDED_VERSION);
            if ((version.getShort(4) & WEAK) == 0) {
                names.add(text(unsigned(version, 8)));
            }
            if (version.getInt(12) == 0) {
                return;
            }
            place += unsigned(version, 12);
        }
    }

    private static long unsigned(ByteBuffer piece, int at) {
        return Integer.toUnsignedLong(piece.getInt(at));
    }
}
