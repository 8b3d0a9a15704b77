package com.plexichat.release.report.actions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that the runner gives a step: everything that the step runs adds to it. */
record StepFile(Path path) {
    long size() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /** Adds whole lines, in one piece; what is there may end in the middle of one. */
    void append(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String start = endsInTheMiddle() ? "\n" : "";
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(start + text);
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
    }

    private boolean endsInTheMiddle() throws IOException {
        long size = size();
        if (size == 0) {
            return false;
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return file.read(last, size - 1) == 1 && last.get(0) != '\n';
        }
    }
}
