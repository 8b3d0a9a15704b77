package com.plexichat.release.platform;

import com.plexichat.release.platform.NativeHeader.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads Mach-O: mach-o/loader.h and mach-o/fat.h of Darwin. */
final class MachOReader {
    static final int UNIVERSAL = 0xCAFEBABE;
    static final int UNIVERSAL_64 = 0xCAFEBABF;

    private static final int MAGIC = 0xFEEDFACE;
    private static final int MAGIC_64 = 0xFEEDFACF;
    private static final int EXECUTABLE = 2;
    private static final int MOST_TYPES = 32;

    /** CPU_ARCH_ABI64 of mach/machine.h. */
    private static final int WIDE = 0x01000000;

    /** A class file has its version at the same place, and the first version is 45. */
    private static final int MOST_PARTS = 44;

    private MachOReader() {}

    /** True if what follows 0xCAFEBABE is the number of parts of a universal file, and no version of a class file. */
    static boolean isCount(int word) {
        return word > 0 && word <= MOST_PARTS;
    }

    static Optional<NativeHeader> read(ByteBuffer bytes) {
        int magic = bytes.getInt(0);
        if (magic == MAGIC || magic == MAGIC_64) {
            return one(bytes, magic == MAGIC_64);
        }
        int swapped = Integer.reverseBytes(magic);
        if (swapped == MAGIC || swapped == MAGIC_64) {
            return one(bytes.order(ByteOrder.LITTLE_ENDIAN), swapped == MAGIC_64);
        }
        return universal(bytes, magic == UNIVERSAL_64 ? 32 : 20);
    }

    private static Optional<NativeHeader> one(ByteBuffer bytes, boolean wide) {
        if (bytes.limit() < (wide ? 32 : 28)) {
            return Optional.empty();
        }
        int machine = bytes.getInt(4);
        int type = bytes.getInt(12);
        if (type <= 0 || type > MOST_TYPES) {
            return Optional.empty();
        }
        return Optional.of(new NativeHeader(
                Format.MACH_O,
                wide ? 64 : 32,
                bytes.order(),
                machine,
                name(machine),
                Optional.empty(),
                type == EXECUTABLE));
    }

    /** The parts themselves lie behind the first bytes, so that it stays open whether they are programs. */
    private static Optional<NativeHeader> universal(ByteBuffer bytes, int entrySize) {
        int count = bytes.getInt(4);
        if (bytes.limit() < 8 + count * entrySize) {
            return Optional.empty();
        }
        StringJoiner names = new StringJoiner(" and ");
        for (int i = 0; i < count; i++) {
            names.add(name(bytes.getInt(8 + i * entrySize)));
        }
        int first = bytes.getInt(8);
        return Optional.of(new NativeHeader(
                Format.MACH_O,
                (first & WIDE) != 0 ? 64 : 32,
                ByteOrder.BIG_ENDIAN,
                first,
                names.toString(),
                Optional.empty(),
                false));
    }

    private static String name(int machine) {
        return switch (machine) {
            case 7 -> "x86";
            case 7 | WIDE -> "x86-64";
            case 12 -> "ARM";
            case 12 | WIDE -> "ARM64";
            case 12 | WIDE << 1 -> "ARM64 (32 bits)";
            case 18 -> "PowerPC";
            case 18 | WIDE -> "PowerPC 64";
            default -> "machine " + Integer.toUnsignedString(machine);
        };
    }
}
