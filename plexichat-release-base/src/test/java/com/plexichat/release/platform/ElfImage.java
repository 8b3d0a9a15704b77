package com.plexichat.release.platform;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Assembles whole ELF files for tests, loaded as one segment that begins at {@link #BASE}. */
public final class ElfImage {
    public static final long BASE = 0x10000;

    private static final int START = 512;
    private static final int SIZE = 1 << 14;

    private final boolean wide;
    private final ByteBuffer file;
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
    private final List<long[]> dynamic = new ArrayList<>();
    private final List<int[]> sections = new ArrayList<>();
    private final List<ByteBuffer> versions = new ArrayList<>();

    private ElfImage(int bits, ByteOrder order) {
        this.wide = bits == 64;
        this.file = ByteBuffer.allocate(SIZE);
        file.put(NativeBytes.elf(bits, order, ElfReader.ARM64, 0, 3, 1, 2))
                .order(order)
                .position(START);
        texts.write(0);
    }

    public static ElfImage of(int bits, ByteOrder order) {
        return new ElfImage(bits, order);
    }

    public ElfImage entry(long tag, String text) {
        dynamic.add(new long[] {tag, text(text)});
        return this;
    }

    /** The same need of a library many times, its name once in the file. */
    ElfImage needsAgain(int times, String library) {
        int text = text(library);
        dynamic.addAll(Collections.nCopies(times, new long[] {1, text}));
        return this;
    }

    /** A need of a library and of versions of its symbols. */
    public ElfImage needs(String library, String... names) {
        return needs(0, library, names);
    }

    /** A need of a library, and of versions of those symbols that it does without where they are missing. */
    public ElfImage needsWeakly(String library, String... names) {
        return needs(2, library, names);
    }

    private ElfImage needs(int flags, String library, String... names) {
        entry(1, library);
        ByteBuffer need = ByteBuffer.allocate(16 + 16 * names.length).order(file.order());
        need.putShort((short) 1)
                .putShort((short) names.length)
                .putInt(text(library))
                .putInt(16);
        need.putInt(0);
        for (int i = 0; i < names.length; i++) {
            need.putInt(0).putShort((short) flags).putShort((short) 0);
            need.putInt(text(names[i])).putInt(i + 1 < names.length ? 16 : 0);
        }
        versions.add(need);
        return this;
    }

    /** Adds content, aligned by 16 bytes; the address of its first byte. */
    public long add(String section, byte[] content) {
        int name = text(section);
        int place = align();
        file.put(content);
        sections.add(new int[] {name, place, content.length});
        return BASE + place;
    }

    private int align() {
        return file.position((file.position() + 15) / 16 * 16).position();
    }

    private int text(String text) {
        int place = texts.size();
        texts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        texts.write(0);
        return place;
    }

    /** Without names of sections. */
    public byte[] stripped() {
        putVersions();
        int name = text(".dynstr");
        int place = align();
        file.put(texts.toByteArray());
        sections.add(new int[] {name, place, texts.size()});
        dynamic.add(new long[] {5, BASE + place});
        int table = align();
        dynamic.forEach(this::putPair);
        putPair(new long[] {0, 0});
        putSegment(0, 1, 6, 0, SIZE);
        putSegment(1, 2, 6, table, file.position() - table);
        return file.array();
    }

    public byte[] bytes() {
        stripped();
        int size = wide ? 64 : 40;
        int table = align();
        putWord(wide ? 40 : 32, table);
        file.putShort(wide ? 58 : 46, (short) size)
                .putShort(wide ? 60 : 48, (short) (sections.size() + 1))
                .putShort(wide ? 62 : 50, (short) sections.size());
        for (int i = 0; i < sections.size(); i++) {
            int[] section = sections.get(i);
            int at = table + (i + 1) * size;
            file.putInt(at, section[0]);
            putWord(at + (wide ? 16 : 12), BASE + section[1]);
            putWord(at + (wide ? 24 : 16), section[1]);
            putWord(at + (wide ? 32 : 20), section[2]);
        }
        return file.array();
    }

    private void putVersions() {
        if (versions.isEmpty()) {
            return;
        }
        int place = align();
        for (int i = 0; i < versions.size(); i++) {
            ByteBuffer need = versions.get(i);
            need.putInt(12, i + 1 < versions.size() ? need.capacity() : 0);
            file.put(need.rewind());
        }
        dynamic.add(new long[] {0x6FFFFFFEL, BASE + place});
        dynamic.add(new long[] {0x6FFFFFFFL, versions.size()});
    }

    private void putPair(long[] pair) {
        for (long each : pair) {
            putWord(file.position(), each);
            file.position(file.position() + (wide ? 8 : 4));
        }
    }

    private void putWord(int at, long value) {
        if (wide) {
            file.putLong(at, value);
        } else {
            file.putInt(at, (int) value);
        }
    }

    private void putSegment(int index, int type, int flags, int offset, int size) {
        int at = (wide ? 64 : 52) + index * (wide ? 56 : 32);
        file.putInt(at, type).putInt(at + (wide ? 4 : 24), flags);
        putWord(at + (wide ? 8 : 4), offset);
        putWord(at + (wide ? 16 : 8), BASE + offset);
        putWord(at + (wide ? 32 : 16), size);
    }
}
