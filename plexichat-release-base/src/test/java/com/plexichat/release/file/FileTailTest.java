package com.plexichat.release.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTailTest {
    @TempDir
    private Path folder;

    @Test
    void itIsTheLastLinesOfALongFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log"),
                IntStream.rangeClosed(1, 100_000)
                        .mapToObj(number -> "line " + number + "\n")
                        .collect(Collectors.joining()));

        assertThat(FileTail.of(file)).hasSize(20).startsWith("line 99981").endsWith("line 100000");
    }

    @Test
    void ofALineWithoutAnEndItIsTheEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("log"), "x".repeat(1 << 20));

        assertThat(FileTail.of(file)).singleElement().asString().hasSize(8192);
    }

    @Test
    void bytesThatAreNoTextAreTakenAsTheyCome() throws IOException {
        Path file = Files.write(folder.resolve("log"), new byte[] {'a', (byte) 0xff, '\n', 'b'});

        assertThat(FileTail.of(file)).containsExactly("a\ufffd", "b");
    }
}
