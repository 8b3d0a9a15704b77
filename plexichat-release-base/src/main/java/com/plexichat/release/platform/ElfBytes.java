package com.plexichat.release.platform;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Reads pieces of an ELF file in its byte order; a piece that is not in the file breaks it. */
final class ElfBytes implements Closeable {
    private static final int IDENTIFICATION = 16;
    private static final int MAGIC = 0x7F454C46;

    /** A name is a file's or a symbol's. */
    private static final int LONGEST_TEXT = 4096;

    private final SeekableByteChannel channel;
    private final boolean wide;
    private final ByteOrder order;

    ElfBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        if (channel.size() < IDENTIFICATION) {
            throw new BrokenElfException("it is too short for an ELF file");
        }
        ByteBuffer start = read(0, IDENTIFICATION);
        if (start.getInt(0) != MAGIC || !isOneOrTwo(start.get(4)) || !isOneOrTwo(start.get(5))) {
            throw new BrokenElfException("it does not begin as an ELF file");
        }
        this.wide = start.get(4) == 2;
        this.order = start.get(5) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static boolean isOneOrTwo(byte value) {
        return value == 1 || value == 2;
    }

    boolean wide() {
        return wide;
    }

    /** The bytes from an offset in the file, all of them. */
    ByteBuffer at(long offset, int length) throws IOException {
        return read(offset, length).order(order);
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        if (offset < 0 || offset > channel.size() - length) {
            throw new BrokenElfException("it names " + length + " bytes at " + Long.toUnsignedString(offset)
                    + ", and has " + channel.size() + " in all");
        }
        ByteBuffer piece = ByteBuffer.allocate(length);
        channel.position(offset);
        while (piece.hasRemaining()) {
            if (channel.read(piece) < 0) {
                throw new BrokenElfException("it became shorter while it was read");
            }
        }
        return piece.flip();
    }

    /** The text that begins at an offset and ends before a zero. */
    String text(long offset) throws IOException {
        long left = offset < 0 ? 0 : Math.max(channel.size() - offset, 0);
        ByteBuffer bytes = at(offset, (int) Math.min(left, LONGEST_TEXT));
        int end = 0;
        while (end < bytes.limit() && bytes.get(end) != 0) {
            end++;
        }
        if (end == bytes.limit()) {
            throw new BrokenElfException("it has a name at " + Long.toUnsignedString(offset) + " that has no end");
        }
        return StandardCharsets.UTF_8.decode(bytes.limit(end)).toString();
    }

    /** Whether this text is at an offset, with the zero behind it; what is behind the end of the file is none. */
    boolean hasText(long offset, String text) throws IOException {
        byte[] whole = (text + '\0').getBytes(StandardCharsets.UTF_8);
        return offset >= 0
                && offset <= channel.size() - whole.length
                && at(offset, whole.length).equals(ByteBuffer.wrap(whole));
    }

    /** An address or an offset, as wide as the machine's. */
    long word(ByteBuffer piece, int at) {
        return wide ? piece.getLong(at) : Integer.toUnsignedLong(piece.getInt(at));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
