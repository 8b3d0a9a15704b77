package com.plexichat.release.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of what a program printed into a file. */
public final class FileTail {
    private static final int LAST_LINES = 20;
    private static final int LAST_BYTES = 8192;

    private FileTail() {}

    /** Its last lines, without reading all of it; a program prints what it likes, so no byte is refused. */
    public static List<String> of(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, content.length() - LAST_BYTES);
            byte[] bytes = new byte[Math.toIntExact(content.length() - start)];
            content.seek(start);
            content.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        }
    }
}
