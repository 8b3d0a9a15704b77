package com.plexichat.release.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the headers of a tar in the pax interchange format (POSIX.1-2017, pax, "ustar Interchange Format" and "pax
 * Header Block"): owner 0/0, one time. What does not fit into a header, or is not ASCII, is in an extended one before it.
 */
final class TarHeader {
    static final int RECORD = 512;

    static final byte FILE = '0';
    static final byte LINK = '2';
    static final byte FOLDER = '5';
    private static final byte EXTENDED = 'x';

    private static final int NAME = 0;
    private static final int NAME_LENGTH = 100;
    private static final int MODE = 100;
    private static final int USER = 108;
    private static final int GROUP = 116;
    private static final int SIZE = 124;
    private static final int TIME = 136;
    private static final int CHECKSUM = 148;
    private static final int TYPE = 156;
    private static final int LINK_NAME = 157;
    private static final int MAGIC = 257;
    private static final int USER_NAME = 265;
    private static final int GROUP_NAME = 297;

    private static final int SHORT_NUMBER = 8;
    private static final int LONG_NUMBER = 12;

    /** Eleven octal digits: 8 GiB. */
    private static final long LARGEST = (1L << 33) - 1;

    private static final byte[] USTAR = {'u', 's', 't', 'a', 'r', 0, '0', '0'};
    private static final byte[] ROOT = {'r', 'o', 'o', 't'};
    private static final byte[] EXTENDED_NAME = "pax".getBytes(StandardCharsets.US_ASCII);

    private final byte[] record = new byte[RECORD];
    private final long time;
    private final OutputStream out;

    /** @param time of all entries, in seconds since 1970 */
    TarHeader(OutputStream out, long time) {
        if (time < 0 || time > LARGEST) {
            throw new IllegalArgumentException("a time in a tar is between 1970 and 2242");
        }
        this.out = out;
        this.time = time;
    }

    /**
     * Writes the header of an entry.
     *
     * @param linkName empty for all but links
     */
    void write(byte type, String path, int mode, long size, String linkName) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        byte[] link = linkName.getBytes(StandardCharsets.UTF_8);
        if (!fits(name) || !fits(link) || size > LARGEST) {
            writeExtended(name, size, link);
        }
        writeRecord(type, name, mode, Math.min(size, LARGEST), link);
    }

    private void writeExtended(byte[] name, long size, byte[] link) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        if (!fits(name)) {
            lines.writeBytes(line("path", name));
        }
        if (!fits(link)) {
            lines.writeBytes(line("linkpath", link));
        }
        if (size > LARGEST) {
            lines.writeBytes(line("size", ascii(Long.toString(size))));
        }
        writeRecord(EXTENDED, EXTENDED_NAME, 0644, lines.size(), new byte[0]);
        out.write(Arrays.copyOf(lines.toByteArray(), roundedUp(lines.size())));
    }

    /** {@code <length> <key>=<value>} and a line feed, where the length counts its own digits. */
    private static byte[] line(String key, byte[] value) {
        int rest = 1 + key.length() + 1 + value.length + 1;
        int length = rest + Integer.toString(rest).length();
        if (Integer.toString(length).length() > Integer.toString(rest).length()) {
            length++;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(length);
        line.writeBytes(ascii(length + " " + key + "="));
        line.writeBytes(value);
        line.write('\n');
        return line.toByteArray();
    }

    private void writeRecord(byte type, byte[] name, int mode, long size, byte[] link) throws IOException {
        Arrays.fill(record, (byte) 0);
        text(NAME, name);
        number(MODE, SHORT_NUMBER, mode);
        number(USER, SHORT_NUMBER, 0);
        number(GROUP, SHORT_NUMBER, 0);
        number(SIZE, LONG_NUMBER, size);
        number(TIME, LONG_NUMBER, time);
        record[TYPE] = type;
        text(LINK_NAME, link);
        text(MAGIC, USTAR);
        text(USER_NAME, ROOT);
        text(GROUP_NAME, ROOT);
        number(CHECKSUM, SHORT_NUMBER - 1, checksum());
        record[CHECKSUM + SHORT_NUMBER - 1] = ' ';
        out.write(record, 0, RECORD);
    }

    /** The sum of all bytes, with spaces in its own place. */
    private int checksum() {
        Arrays.fill(record, CHECKSUM, CHECKSUM + SHORT_NUMBER, (byte) ' ');
        int sum = 0;
        for (byte each : record) {
            sum += each & 0xff;
        }
        return sum;
    }

    /** What is too long for its field is cut there: the whole of it is in the extended header. */
    private void text(int offset, byte[] text) {
        System.arraycopy(text, 0, record, offset, Math.min(text.length, NAME_LENGTH));
    }

    /** Octal digits and a zero byte. */
    private void number(int offset, int length, long number) {
        long left = number;
        for (int i = offset + length - 2; i >= offset; i--) {
            record[i] = (byte) ('0' + (left & 7));
            left >>>= 3;
        }
        record[offset + length - 1] = 0;
    }

    private static boolean fits(byte[] name) {
        if (name.length > NAME_LENGTH) {
            return false;
        }
        for (byte each : name) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** The size with what fills up its last record. */
    static int roundedUp(int size) {
        return (size + RECORD - 1) / RECORD * RECORD;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
