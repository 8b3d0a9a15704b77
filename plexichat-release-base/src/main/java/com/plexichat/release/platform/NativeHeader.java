package com.plexichat.release.platform;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a native file says of itself in its first bytes.
 *
 * @param bits of its machine's addresses, 32 or 64
 * @param machine its number in the format; that of the first part of a universal Mach-O file
 * @param machineName such as {@code x86-64}
 * @param system the operating system that it names, such as {@code FreeBSD}; empty if it names none
 * @param program whether it is to be started, and no library or object; false where its first bytes do not say
 */
public record NativeHeader(
        Format format,
        int bits,
        ByteOrder order,
        int machine,
        String machineName,
        Optional<String> system,
        boolean program) {
    /** The number of first bytes that tell all that can be told. */
    public static final int START = 4096;

    public NativeHeader {
        if ((bits != 32 && bits != 64) || machineName.isBlank()) {
            throw new IllegalArgumentException("a native file has addresses of 32 or 64 bits, and a machine");
        }
    }

    /** The kinds of native files. */
    public enum Format {
        ELF("ELF"),
        PE("PE"),
        MACH_O("Mach-O");

        private final String text;

        Format(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /**
     * What the file is that begins with these bytes; empty if it is not native, or broken off in its header.
     *
     * @param start up to {@link #START} bytes of the file
     * @param length how many of them are the file's
     */
    public static Optional<NativeHeader> of(byte[] start, int length) {
        Format format = format(start, length);
        if (format == null) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(start, 0, length);
        return switch (format) {
            case ELF -> ElfReader.read(bytes);
            case PE -> PeReader.read(bytes);
            case MACH_O -> MachOReader.read(bytes);
        };
    }

    /** True if the first eight bytes leave it possible that the file is native; far cheaper than reading them. */
    public static boolean mayBegin(byte[] start, int length) {
        return format(start, length) != null;
    }

    private static @Nullable Format format(byte[] start, int length) {
        if (length < 8) {
            return null;
        }
        int magic = word(start, 0);
        return switch (magic) {
            case 0x7F454C46 -> Format.ELF;
            case 0xFEEDFACE, 0xFEEDFACF, 0xCEFAEDFE, 0xCFFAEDFE -> Format.MACH_O;
            case MachOReader.UNIVERSAL, MachOReader.UNIVERSAL_64 ->
                MachOReader.isCount(word(start, 4)) ? Format.MACH_O : null;
            default -> magic >>> 16 == 0x4D5A ? Format.PE : null;
        };
    }

    private static int word(byte[] start, int at) {
        return (start[at] & 0xFF) << 24
                | (start[at + 1] & 0xFF) << 16
                | (start[at + 2] & 0xFF) << 8
                | (start[at + 3] & 0xFF);
    }

    /** True for ELF files that name no other system: Linux itself does not ask for its name. */
    public boolean isForLinux() {
        return format == Format.ELF && system.isEmpty();
    }

    boolean sameMachine(NativeHeader other) {
        return format == other.format && bits == other.bits && order.equals(other.order) && machine == other.machine;
    }

    /** Such as {@code ELF, 64 bits, x86-64}. */
    public String describe() {
        boolean unusual = format == Format.ELF && order.equals(ByteOrder.BIG_ENDIAN);
        return format.text() + ", " + bits + " bits, " + machineName + (unusual ? ", big-endian" : "")
                + system.map(name -> ", " + name).orElse("");
    }

    @Override
    public String toString() {
        return describe();
    }
}
