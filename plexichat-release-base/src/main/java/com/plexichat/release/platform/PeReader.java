package com.plexichat.release.platform;

import com.plexichat.release.platform.NativeHeader.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads PE: "PE Format" of Microsoft, "COFF File Header" and "Optional Header". */
final class PeReader {
    private static final int OFFSET_OF_SIGNATURE = 0x3C;
    private static final int SIGNATURE = 0x00004550;
    private static final int OPTIONAL_HEADER = 24;
    private static final int NARROW = 0x10B;
    private static final int WIDE = 0x20B;
    private static final int EXECUTABLE = 0x0002;
    private static final int LIBRARY = 0x2000;
    private static final int CLR_HEADER = 14;

    private PeReader() {}

    /** Empty for a text that begins with MZ, and for code of .NET, which runs on each machine that has .NET. */
    static Optional<NativeHeader> read(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < OFFSET_OF_SIGNATURE + Integer.BYTES) {
            return Optional.empty();
        }
        int pe = bytes.getInt(OFFSET_OF_SIGNATURE);
        if (pe < 0 || pe > bytes.limit() - OPTIONAL_HEADER - Short.BYTES || bytes.getInt(pe) != SIGNATURE) {
            return Optional.empty();
        }
        int kind = bytes.getShort(pe + OPTIONAL_HEADER) & 0xFFFF;
        if ((kind != NARROW && kind != WIDE) || isDotNet(bytes, pe + OPTIONAL_HEADER, kind == WIDE)) {
            return Optional.empty();
        }
        int machine = bytes.getShort(pe + 4) & 0xFFFF;
        int traits = bytes.getShort(pe + 22) & 0xFFFF;
        return Optional.of(new NativeHeader(
                Format.PE,
                kind == WIDE ? 64 : 32,
                ByteOrder.LITTLE_ENDIAN,
                machine,
                name(machine),
                Optional.empty(),
                (traits & EXECUTABLE) != 0 && (traits & LIBRARY) == 0));
    }

    /** "Optional Header Data Directories": entry 14 is the CLR runtime header. */
    private static boolean isDotNet(ByteBuffer bytes, int header, boolean wide) {
        int count = header + (wide ? 108 : 92);
        int entry = count + Integer.BYTES + CLR_HEADER * 8;
        return entry <= bytes.limit() - Integer.BYTES
                && Integer.compareUnsigned(bytes.getInt(count), CLR_HEADER) > 0
                && bytes.getInt(entry) != 0;
    }

    private static String name(int machine) {
        return switch (machine) {
            case 0x014C -> "x86";
            case 0x01C0, 0x01C4 -> "ARM";
            case 0x0200 -> "Itanium";
            case 0x8664 -> "x86-64";
            case 0xAA64 -> "ARM64";
            default -> "machine " + machine;
        };
    }
}
