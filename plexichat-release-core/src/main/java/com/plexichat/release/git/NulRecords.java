package com.plexichat.release.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Records that end with NUL, read one by one in bounded memory. What is no UTF-8 becomes the replacement character.
 *
 * @param longest number of bytes that are kept of a record; what is more is left out
 */
record NulRecords(int longest) {
    private static final int BLOCK = 1 << 16;

    void read(InputStream stream, Consumer<String> listener) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int count = stream.read(block); count >= 0; count = stream.read(block)) {
            int start = 0;
            for (int i = 0; i < count; i++) {
                if (block[i] == 0) {
                    keep(record, block, start, i);
                    listener.accept(record.toString(StandardCharsets.UTF_8));
                    record.reset();
                    start = i + 1;
                }
            }
            keep(record, block, start, count);
        }
        if (record.size() > 0) {
            listener.accept(record.toString(StandardCharsets.UTF_8));
        }
    }

    private void keep(ByteArrayOutputStream record, byte[] block, int from, int to) {
        record.write(block, from, Math.min(to - from, longest - record.size()));
    }
}
