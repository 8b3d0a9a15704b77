package com.plexichat.release.platform;

import com.plexichat.release.platform.NativeHeader.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads ELF: System V gABI 4.1, chapter 4 "ELF Header", "ELF Identification", and chapter 5 "Program Header". */
final class ElfReader {
    static final int X86 = 3;
    static final int POWERPC_64 = 21;
    static final int S390 = 22;
    static final int ARM = 40;
    static final int X86_64 = 62;
    static final int ARM64 = 183;
    static final int RISC_V = 243;

    private static final int CLASS = 4;
    private static final int DATA = 5;
    private static final int VERSION = 6;
    private static final int OS_ABI = 7;
    private static final int TYPE = 16;
    private static final int MACHINE = 18;

    private static final int EXECUTABLE = 2;
    private static final int SHARED = 3;
    private static final int INTERPRETER = 3;

    /** Code for the virtual machine inside of each Linux, whatever the platform. */
    private static final int BPF = 247;

    private ElfReader() {}

    static NativeHeader header(int bits, ByteOrder order, int machine) {
        return new NativeHeader(Format.ELF, bits, order, machine, name(machine), Optional.empty(), true);
    }

    static Optional<NativeHeader> read(ByteBuffer bytes) {
        if (bytes.limit() <= VERSION
                || bytes.get(VERSION) != 1
                || !isOneOrTwo(bytes, CLASS)
                || !isOneOrTwo(bytes, DATA)) {
            return Optional.empty();
        }
        boolean wide = bytes.get(CLASS) == 2;
        bytes.order(bytes.get(DATA) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (bytes.limit() < (wide ? 64 : 52)) {
            return Optional.empty();
        }
        int machine = bytes.getShort(MACHINE) & 0xFFFF;
        if (machine == BPF) {
            return Optional.empty();
        }
        return Optional.of(new NativeHeader(
                Format.ELF,
                wide ? 64 : 32,
                bytes.order(),
                machine,
                name(machine),
                system(bytes.get(OS_ABI) & 0xFF),
                isProgram(bytes, wide)));
    }

    private static boolean isOneOrTwo(ByteBuffer bytes, int at) {
        return bytes.get(at) == 1 || bytes.get(at) == 2;
    }

    /** A shared object that asks for an interpreter is a program that may be loaded anywhere. */
    private static boolean isProgram(ByteBuffer bytes, boolean wide) {
        int type = bytes.getShort(TYPE) & 0xFFFF;
        if (type != SHARED) {
            return type == EXECUTABLE;
        }
        long offset = wide ? bytes.getLong(32) : bytes.getInt(28) & 0xFFFFFFFFL;
        int size = bytes.getShort(wide ? 54 : 42) & 0xFFFF;
        int count = bytes.getShort(wide ? 56 : 44) & 0xFFFF;
        if (offset < 0 || size < Integer.BYTES) {
            return false;
        }
        for (int i = 0; i < count && offset <= bytes.limit() - Integer.BYTES; i++, offset += size) {
            if (bytes.getInt((int) offset) == INTERPRETER) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> system(int osAbi) {
        return switch (osAbi) {
            case 0, 3, 64, 97 -> Optional.empty(); // System V, GNU/Linux and, on ARM alone, its EABI and ARM itself
            case 2 -> Optional.of("NetBSD");
            case 6 -> Optional.of("Solaris");
            case 9 -> Optional.of("FreeBSD");
            case 12 -> Optional.of("OpenBSD");
            default -> Optional.of("system " + osAbi);
        };
    }

    private static String name(int machine) {
        return switch (machine) {
            case 2 -> "SPARC";
            case X86 -> "x86";
            case 8 -> "MIPS";
            case 20 -> "PowerPC";
            case POWERPC_64 -> "PowerPC 64";
            case S390 -> "S/390";
            case ARM -> "ARM";
            case 43 -> "SPARC 64";
            case 50 -> "Itanium";
            case X86_64 -> "x86-64";
            case ARM64 -> "ARM64";
            case RISC_V -> "RISC-V";
            case 258 -> "LoongArch";
            default -> "machine " + machine;
        };
    }
}
