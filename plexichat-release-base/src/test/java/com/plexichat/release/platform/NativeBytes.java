package com.plexichat.release.platform;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes the first bytes of native files, for tests. */
public final class NativeBytes {
    private static final int MOST = 4096;

    private NativeBytes() {}

    public static byte[] elfLibrary(int machine) {
        return elf(64, ByteOrder.LITTLE_ENDIAN, machine, 0, 3, 1, 2);
    }

    public static byte[] elfProgram(int machine) {
        return elf(64, ByteOrder.LITTLE_ENDIAN, machine, 0, 3, 6, 3, 1);
    }

    public static byte[] elf(int bits, ByteOrder order, int machine, int osAbi, int type, int... programHeaders) {
        boolean wide = bits == 64;
        int header = wide ? 64 : 52;
        int entry = wide ? 56 : 32;
        ByteBuffer bytes = ByteBuffer.allocate(header + entry * programHeaders.length);
        bytes.putInt(0x7F454C46)
                .put((byte) (wide ? 2 : 1))
                .put((byte) (order.equals(ByteOrder.LITTLE_ENDIAN) ? 1 : 2))
                .put((byte) 1)
                .put((byte) osAbi);
        bytes.order(order).putShort(16, (short) type).putShort(18, (short) machine);
        if (wide) {
            bytes.putLong(32, header);
        } else {
            bytes.putInt(28, header);
        }
        bytes.putShort(wide ? 54 : 42, (short) entry).putShort(wide ? 56 : 44, (short) programHeaders.length);
        for (int i = 0; i < programHeaders.length; i++) {
            bytes.putInt(header + i * entry, programHeaders[i]);
        }
        return bytes.array();
    }

    public static byte[] pe(int bits, int machine, boolean library, boolean dotNet) {
        ByteBuffer bytes = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        int pe = 0x80;
        int optional = pe + 24;
        int directories = optional + (bits == 64 ? 112 : 96);
        bytes.put((byte) 'M').put((byte) 'Z').putInt(0x3C, pe).putInt(pe, 0x4550);
        bytes.putShort(pe + 4, (short) machine).putShort(pe + 22, (short) (library ? 0x2022 : 0x0022));
        bytes.putShort(optional, (short) (bits == 64 ? 0x20B : 0x10B)).putInt(directories - 4, 16);
        bytes.putInt(directories + 14 * 8, dotNet ? 0x2008 : 0);
        return bytes.array();
    }

    public static byte[] machO(int bits, ByteOrder order, int machine, int type) {
        ByteBuffer bytes = ByteBuffer.allocate(bits == 64 ? 32 : 28).order(order);
        bytes.putInt(bits == 64 ? 0xFEEDFACF : 0xFEEDFACE)
                .putInt(machine)
                .putInt(0)
                .putInt(type);
        return bytes.array();
    }

    public static byte[] universal(boolean wide, int... machines) {
        ByteBuffer bytes = ByteBuffer.allocate(MOST);
        bytes.putInt(wide ? 0xCAFEBABF : 0xCAFEBABE).putInt(machines.length);
        for (int i = 0; i < machines.length; i++) {
            bytes.putInt(8 + i * (wide ? 32 : 20), machines[i]);
        }
        return bytes.array();
    }
}
