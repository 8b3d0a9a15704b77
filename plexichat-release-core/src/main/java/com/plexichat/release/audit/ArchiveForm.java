package com.plexichat.release.audit;

import com.plexichat.release.platform.NativeHeader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Set;

/** How a file holds others that are compressed. */
enum ArchiveForm {
    NONE,
    ZIP,
    GZIP;

    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final byte[] GZIP_START = {0x1f, (byte) 0x8b, 8};
    private static final byte[] SCRIPT = {'#', '!'};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final Set<String> ENDINGS =
            Set.of("jar", "war", "ear", "zip", "whl", "aar", "apk", "nupkg", "vsix", "egg", "exe", "gz");

    /** False only if it is none for sure: an archive may follow a program that unpacks it. */
    static boolean mayBe(String name, byte[] start) {
        return begins(start, ENTRY)
                || begins(start, END)
                || begins(start, GZIP_START)
                || begins(start, SCRIPT)
                || NativeHeader.of(start, start.length).isPresent()
                || ENDINGS.contains(Inside.ending(name));
    }

    /** By how it begins, or ends: a zip archive is read from its end (APPNOTE 4.3.16). */
    static ArchiveForm of(SeekableByteChannel content) throws IOException {
        byte[] start = read(content, 0, (int) Math.min(content.size(), ENTRY.length));
        if (begins(start, GZIP_START)) {
            return GZIP;
        }
        int length = (int) Math.min(content.size(), END_LENGTH + LONGEST_COMMENT);
        byte[] tail = read(content, content.size() - length, length);
        return begins(start, ENTRY) || hasEnd(tail) ? ZIP : NONE;
    }

    private static boolean hasEnd(byte[] tail) {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - END_LENGTH; at >= 0; at--) {
            if (Arrays.equals(tail, at, at + END.length, END, 0, END.length)
                    && at + END_LENGTH + (bytes.getShort(at + END_LENGTH - 2) & 0xffff) == tail.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }

    private static byte[] read(SeekableByteChannel content, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        content.position(from);
        while (bytes.hasRemaining()) {
            if (content.read(bytes) < 0) {
                throw new EOFException("it ends too early");
            }
        }
        return bytes.array();
    }
}
