package com.plexichat.release.audit;

import com.plexichat.release.platform.NativeHeader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** How a file holds others, or is compressed. */
enum ArchiveForm {
    NONE("no archive", ""),
    ZIP("zip", "PK\3\4"),
    TAR("tar", ""),
    GZIP("gzip", "\37\213\10"),
    BZIP2("bzip2", "BZh"),
    XZ("xz", "\3757zXZ\0"),
    ZSTANDARD("Zstandard", "(\265/\375"),
    LZ4("LZ4", "\4\"M\30"),
    SEVEN_ZIP("7-Zip", "7z\274\257'\34"),
    RAR("RAR", "Rar!\32\7");

    /** As many bytes as tell a form that is known by how it begins. */
    private static final int START = 512;

    /** What begins a block behind the level, of which any digit may be the name. */
    private static final byte[] BZIP2_BLOCK = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};

    private static final int BZIP2_BLOCK_AT = 4;
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final byte[] SCRIPT = {'#', '!'};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final Set<String> ENDINGS =
            Set.of("jar", "war", "ear", "zip", "whl", "aar", "apk", "nupkg", "vsix", "egg", "exe");

    private final String text;

    /** What it begins with, a character for each byte; empty if that does not tell it. */
    private final String magic;

    ArchiveForm(String text, String magic) {
        this.text = text;
        this.magic = magic;
    }

    /** How messages name it. */
    String text() {
        return text;
    }

    /** False only if it is none for sure: an archive may follow a program that unpacks it. */
    static boolean mayBe(String name, byte[] start) {
        return byStart(start).isPresent()
                || isAt(0, END, start)
                || isAt(0, SCRIPT, start)
                || NativeHeader.of(start, start.length).isPresent()
                || ENDINGS.contains(Inside.ending(name));
    }

    /** By how it begins, or ends: a zip archive is read from its end (APPNOTE 4.3.16). */
    static ArchiveForm of(SeekableByteChannel content) throws IOException {
        Optional<ArchiveForm> byStart = byStart(read(content, 0, (int) Math.min(content.size(), START)));
        if (byStart.isPresent()) {
            return byStart.get();
        }
        int length = (int) Math.min(content.size(), END_LENGTH + LONGEST_COMMENT);
        return hasEnd(read(content, content.size() - length, length)) ? ZIP : NONE;
    }

    /** True if a tar may begin so. */
    static boolean isTar(byte[] start) {
        return TarArchiveInputStream.matches(start, start.length);
    }

    private static Optional<ArchiveForm> byStart(byte[] start) {
        return isTar(start)
                ? Optional.of(TAR)
                : Stream.of(values()).filter(form -> form.begins(start)).findFirst();
    }

    private boolean begins(byte[] start) {
        return !magic.isEmpty()
                && isAt(0, magic.getBytes(StandardCharsets.ISO_8859_1), start)
                && (this != BZIP2 || isAt(BZIP2_BLOCK_AT, BZIP2_BLOCK, start));
    }

    private static boolean hasEnd(byte[] tail) {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - END_LENGTH; at >= 0; at--) {
            if (isAt(at, END, tail)
                    && at + END_LENGTH + (bytes.getShort(at + END_LENGTH - 2) & 0xffff) == tail.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(int place, byte[] sought, byte[] bytes) {
        int end = place + sought.length;
        return bytes.length >= end && Arrays.equals(bytes, place, end, sought, 0, sought.length);
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
