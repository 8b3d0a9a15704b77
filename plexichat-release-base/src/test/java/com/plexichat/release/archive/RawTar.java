package com.plexichat.release.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Archives made byte by byte, so that anything can be in them. */
public final class RawTar {
    private static final int RECORD = 512;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public RawTar file(String name, String content) {
        return file(name, 0644, content);
    }

    public RawTar file(String name, int mode, String content) {
        return entry('0', name, mode, "", content.getBytes(UTF_8));
    }

    public RawTar folder(String name) {
        return entry('5', name, 0755, "", new byte[0]);
    }

    public RawTar link(String name, String target) {
        return entry('2', name, 0777, target, new byte[0]);
    }

    public RawTar hardLink(String name, String target) {
        return entry('1', name, 0644, target, new byte[0]);
    }

    /** A name as POSIX writes one that has no room in the header. */
    public RawTar paxFile(String name, String content) {
        return pax('x', "path", name).file("short", content);
    }

    public RawTar pax(char type, String key, String value) {
        int length = (" " + key + "=" + value + "\n").getBytes(UTF_8).length;
        int whole = length + 1;
        while (String.valueOf(whole).length() + length > whole) {
            whole++;
        }
        return entry(type, "pax", 0644, "", (whole + " " + key + "=" + value + "\n").getBytes(UTF_8));
    }

    /** A name as GNU tar writes one that has no room in the header. */
    public RawTar gnuFile(String name, String content) {
        return entry('L', "././@LongLink", 0644, "", (name + "\0").getBytes(UTF_8))
                .file("short", content);
    }

    /** Any entry with its content and padding. */
    public RawTar entry(char type, String name, int mode, String target, byte[] content) {
        header(type, name.getBytes(UTF_8), mode, target, content.length);
        return raw(content).raw(new byte[(RECORD - content.length % RECORD) % RECORD]);
    }

    public RawTar header(char type, byte[] name, int mode, String target, long size) {
        byte[] header = new byte[RECORD];
        put(header, 0, Arrays.copyOf(name, Math.min(name.length, 100)));
        octal(header, 100, 8, mode);
        octal(header, 108, 8, 1000);
        octal(header, 116, 8, 1001);
        octal(header, 124, 12, size);
        octal(header, 136, 12, 1_750_000_000);
        header[156] = (byte) type;
        put(header, 157, target.getBytes(UTF_8));
        put(header, 257, "ustar\00000".getBytes(ISO_8859_1));
        put(header, 265, "user".getBytes(ISO_8859_1));
        put(header, 297, "group".getBytes(ISO_8859_1));
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xff;
        }
        put(header, 148, String.format("%06o\0 ", sum).getBytes(ISO_8859_1));
        return raw(header);
    }

    private static void octal(byte[] header, int offset, int length, long value) {
        put(header, offset, String.format("%0" + (length - 1) + "o", value).getBytes(ISO_8859_1));
    }

    private static void put(byte[] header, int offset, byte[] value) {
        System.arraycopy(value, 0, header, offset, value.length);
    }

    public RawTar raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** The tar with the mark that ends it. */
    public byte[] tar() {
        return raw(new byte[2 * RECORD]).unended();
    }

    public byte[] unended() {
        return bytes.toByteArray();
    }

    public byte[] tarGz() {
        return gzip(tar());
    }

    /** In gzip without compression: the same bytes with every Java. Up to 65,535 bytes (RFC 1951, 3.2.4). */
    public byte[] storedTarGz() {
        byte[] tar = tar();
        CRC32 crc = new CRC32();
        crc.update(tar);
        return ByteBuffer.allocate(10 + 5 + tar.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255})
                .put((byte) 1)
                .putShort((short) tar.length)
                .putShort((short) ~tar.length)
                .put(tar)
                .putInt((int) crc.getValue())
                .putInt(tar.length)
                .array();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
