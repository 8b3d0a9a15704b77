package com.plexichat.release.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.jspecify.annotations.Nullable;

/**
 * The parser of commons-compress without its leniency: it takes a file that just stops for a whole one and keeps
 * every global header.
 */
final class StrictTar extends TarArchiveInputStream {
    private static final int RECORD = 512;
    private static final int TYPE = 156;
    private static final int SIZE = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int END_RECORDS = 2;
    private static final long GLOBAL_HEADERS = 1 << 18;

    private final TarBytes bytes;
    private final ByteArrayOutputStream special = new ByteArrayOutputStream();
    private final LongHeaders longHeaders = new LongHeaders();
    private boolean inHeaders;
    private byte type;
    private boolean wrongChecksum;
    private long globals;
    private int endRecords;

    StrictTar(TarBytes bytes) {
        // Of blocks that are no larger than a record none is passed over behind the end; Latin-1 loses no byte of a
        // name.
        super(bytes, RECORD, RECORD, StandardCharsets.ISO_8859_1.name());
        this.bytes = bytes;
    }

    /** The next entry with its headers checked; empty where the mark ends the entries. */
    Optional<TarArchiveEntry> next() throws IOException {
        bytes.limitToNothing();
        if (getCurrentEntry() != null) {
            long skipped;
            do {
                skipped = skip(Long.MAX_VALUE);
            } while (skipped > 0);
        }
        bytes.limitToHeaders();
        special.reset();
        type = 0;
        longHeaders.startEntry();
        inHeaders = true;
        TarArchiveEntry entry = getNextEntry();
        inHeaders = false;
        bytes.limitToNothing();
        if (wrongChecksum) {
            throw new IOException("the checksum of a header is wrong");
        }
        if (entry == null && endRecords < END_RECORDS) {
            throw new IOException("it stops before its end");
        }
        return Optional.ofNullable(entry);
    }

    /** What stands before the entry that {@link #next} gave. */
    LongHeaders longHeaders() {
        return longHeaders;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (inHeaders && count > 0) {
            special.write(target, offset, count);
        }
        return count;
    }

    /** Every header passes here before it is parsed. */
    @Override
    protected boolean isEOFRecord(byte @Nullable [] record) {
        longHeaders.add(type, special.toByteArray());
        special.reset();
        boolean isEnd = super.isEOFRecord(record);
        if (record == null) {
            return isEnd;
        }
        if (isEnd) {
            endRecords++;
            return true;
        }
        if (type == TarConstants.LF_GNUTYPE_SPARSE) {
            // What follows within the headers of one entry is more of its map of holes, which has no checksum.
            return false;
        }
        type = record[TYPE];
        wrongChecksum |= !TarUtils.verifyCheckSum(record);
        if (type == TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER) {
            globals += TarUtils.parseOctalOrBinary(record, SIZE, SIZE_LENGTH);
            if (globals > GLOBAL_HEADERS) {
                throw new IllegalArgumentException("its global headers are longer than " + GLOBAL_HEADERS + " bytes");
            }
        }
        return false;
    }
}
