package com.plexichat.release.component.binary;

import com.plexichat.release.platform.ElfImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Assembles programs with Go's build information in its two forms. */
public final class GoPrograms {
    private static final byte[] MAGIC = "\u00ff Go buildinf:".getBytes(StandardCharsets.ISO_8859_1);

    private GoPrograms() {}

    private static byte[] framed(String lines) {
        return ("x".repeat(16) + lines + "y".repeat(16)).getBytes(StandardCharsets.UTF_8);
    }

    /** As since Go 1.18. */
    public static ElfImage inline(ElfImage image, String version, String lines) {
        byte[] text = framed(lines);
        ByteBuffer blob = ByteBuffer.allocate(64 + version.length() + text.length);
        blob.put(MAGIC).put((byte) 8).put((byte) 2).position(32);
        blob.put((byte) version.length()).put(version.getBytes(StandardCharsets.UTF_8));
        blob.put((byte) ((text.length & 0x7F) | 0x80))
                .put((byte) (text.length >> 7))
                .put(text);
        image.add(".go.buildinfo", blob.array());
        return image;
    }

    /** As from Go 1.13 to 1.17. */
    public static ElfImage pointed(ElfImage image, int bits, ByteOrder order, String version, String lines) {
        long versionPlace = header(image, bits, order, version.getBytes(StandardCharsets.UTF_8));
        long linesPlace = header(image, bits, order, framed(lines));
        ByteBuffer blob = ByteBuffer.allocate(32).order(order).put(MAGIC);
        blob.put((byte) (bits / 8)).put((byte) (order.equals(ByteOrder.BIG_ENDIAN) ? 1 : 0));
        put(put(blob, bits, versionPlace), bits, linesPlace);
        image.add(".go.buildinfo", blob.array());
        return image;
    }

    private static long header(ElfImage image, int bits, ByteOrder order, byte[] text) {
        long place = image.add(".rodata", text);
        ByteBuffer header = ByteBuffer.allocate(bits / 4).order(order);
        put(put(header, bits, place), bits, text.length);
        return image.add(".data", header.array());
    }

    private static ByteBuffer put(ByteBuffer bytes, int bits, long value) {
        return bits == 64 ? bytes.putLong(value) : bytes.putInt((int) value);
    }
}
