package com.plexichat.release.platform;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An open ELF file of any machine: its segments, its sections, and what it asks of the dynamic linker. */
public final class ElfFile implements Closeable {
    private final ElfBytes bytes;
    private final ElfTables tables;
    private final List<ElfSegment> segments;

    private ElfFile(ElfBytes bytes) throws IOException {
        this.bytes = bytes;
        this.tables = new ElfTables(bytes);
        this.segments = List.copyOf(tables.segments());
    }

    /** @throws BrokenElfException if it is none, or its segments lie behind its end */
    public static ElfFile open(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return of(channel);
        } catch (IOException | RuntimeException broken) {
            channel.close();
            throw broken;
        }
    }

    /**
     * Reads a channel, which is closed with the file.
     *
     * @throws BrokenElfException if it is none, or its segments lie behind its end
     */
    public static ElfFile of(SeekableByteChannel channel) throws IOException {
        return new ElfFile(new ElfBytes(channel));
    }

    public List<ElfSegment> segments() {
        return segments;
    }

    /**
     * The first section of that name; a stripped file may have none at all.
     *
     * @throws BrokenElfException if the table of sections lies behind the end of the file
     */
    public Optional<ElfSection> section(String name) throws IOException {
        return tables.section(name);
    }

    /** Empty for a file that is linked statically. */
    public Optional<ElfDynamic> dynamic() throws IOException {
        for (ElfSegment each : segments) {
            if (each.type() == ElfSegment.DYNAMIC) {
                return Optional.of(ElfDynamicReader.read(this, bytes, each));
            }
        }
        return Optional.empty();
    }

    /** Whether addresses in it have 64 bits. */
    public boolean wide() {
        return bytes.wide();
    }

    /**
     * Bytes of the file from an offset, in the byte order of its machine.
     *
     * @throws BrokenElfException if the file ends before the last of them
     */
    public ByteBuffer bytes(long offset, int length) throws IOException {
        return bytes.at(offset, length);
    }

    /**
     * Where in the file lies what is loaded to an address.
     *
     * @throws BrokenElfException if nothing of the file is
     */
    public long offsetOf(long address) throws IOException {
        for (ElfSegment each : segments) {
            if (each.loads(address)) {
                return each.offset() + (address - each.address());
            }
        }
        throw new BrokenElfException("it names the address 0x" + Long.toHexString(address) + ", where nothing is");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
