package com.plexichat.release.component.binary;

import com.plexichat.release.platform.BrokenElfException;
import com.plexichat.release.platform.ElfFile;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Texts in a file, each behind its length in the form of Go's {@code binary.Uvarint}. */
final class GoTexts {
    private static final int LONGEST_LENGTH = 5;

    private final ElfFile file;
    private long place;

    GoTexts(ElfFile file, long place) {
        this.file = file;
        this.place = place;
    }

    ByteBuffer next(int most) throws IOException {
        long length = length();
        if (length > most) {
            throw new BrokenElfException("it has Go's build information of " + length + " bytes");
        }
        ByteBuffer bytes = file.bytes(place, (int) length);
        place += length;
        return bytes;
    }

    private long length() throws IOException {
        long length = 0;
        for (int i = 0; i < LONGEST_LENGTH; i++) {
            int piece = file.bytes(place++, 1).get(0);
            length |= (piece & 0x7FL) << (7 * i);
            if (piece >= 0) {
                return length;
            }
        }
        throw new BrokenElfException("it has Go's build information of a length without end");
    }
}
