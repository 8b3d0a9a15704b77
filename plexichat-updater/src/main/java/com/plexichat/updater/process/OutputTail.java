package com.plexichat.updater.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last of what a program prints: a private file takes it, which never becomes large. */
final class OutputTail implements AutoCloseable {
    /** On a full disk a program could not say what it has to, and many fail then. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final int LAST_LINES = 20;
    private static final int LAST_BYTES = 8192;
    private static final long MOST_BYTES = 16L << 20;

    private final Path file;
    private byte[] before = new byte[0];

    private OutputTail(Path file) {
        this.file = file;
    }

    static OutputTail create() throws IOException {
        return new OutputTail(
                Files.isWritable(MEMORY)
                        ? Files.createTempFile(MEMORY, "output-", ".txt")
                        : Files.createTempFile("output-", ".txt"));
    }

    Path file() {
        return file;
    }

    /** Empties the file if it is large: who prints without an end fills no disk. It has to be appended to. */
    void trim() throws IOException {
        try (RandomAccessFile output = new RandomAccessFile(file.toFile(), "rw")) {
            if (output.length() > MOST_BYTES) {
                before = last(output);
                output.setLength(0);
            }
        }
    }

    /** At most 20 lines and 8 KiB; what is no UTF-8 or cannot be seen is shown as U+FFFD. */
    String text() throws IOException {
        try (RandomAccessFile output = new RandomAccessFile(file.toFile(), "r")) {
            List<String> lines = new String(last(output), StandardCharsets.UTF_8)
                    .lines()
                    .map(OutputTail::visible)
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        }
    }

    private byte[] last(RandomAccessFile output) throws IOException {
        long length = output.length(); // the next look may see more
        byte[] found = new byte[(int) Math.min(length, LAST_BYTES)];
        output.seek(length - found.length);
        output.readFully(found);
        int kept = Math.min(before.length, LAST_BYTES - found.length);
        byte[] both = new byte[kept + found.length];
        System.arraycopy(before, before.length - kept, both, 0, kept);
        System.arraycopy(found, 0, both, kept, found.length);
        return both;
    }

    /** An escape sequence in a message would be obeyed by the terminal of whoever reads it. */
    private static String visible(String line) {
        return line.codePoints()
                .map(letter -> Character.isISOControl(letter) && letter != '\t' ? '\ufffd' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What the program left running may write on: the file has no name any more, and goes with its last writer. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
