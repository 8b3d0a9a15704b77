package com.plexichat.release.platform;

/**
 * A part of an ELF file as it is loaded (gABI 4.1, chapter 5 "Program Header").
 *
 * @param address of its first byte in memory
 * @param size of what the file has of it
 */
public record ElfSegment(int type, int flags, long offset, long address, long size) {
    static final int LOAD = 1;
    static final int DYNAMIC = 2;

    private static final int WRITABLE = 2;

    /** Whether it is loaded to where the program may change it, as data are. */
    public boolean isData() {
        return type == LOAD && (flags & WRITABLE) != 0;
    }

    boolean loads(long place) {
        return type == LOAD && Long.compareUnsigned(place - address, size) < 0;
    }
}
