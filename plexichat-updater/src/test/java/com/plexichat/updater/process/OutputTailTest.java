package com.plexichat.updater.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

final class OutputTailTest {
    @Test
    void whatWasLastBeforeTheFileWasEmptiedIsStillTold() throws IOException {
        try (OutputTail tail = OutputTail.create()) {
            Files.writeString(tail.file(), "x".repeat(17 << 20) + "\nbefore\n");
            tail.trim();
            assertThat(tail.file()).isEmptyFile();
            Files.writeString(tail.file(), "after\n", StandardOpenOption.APPEND);

            assertThat(tail.text()).endsWith("x\nbefore\nafter").hasSizeLessThanOrEqualTo(8192);
        }
    }

    @Test
    void aSmallFileIsLeftAsItIs() throws IOException {
        try (OutputTail tail = OutputTail.create()) {
            Files.writeString(tail.file(), "all\n");
            tail.trim();

            assertThat(tail.file()).hasContent("all\n");
        }
    }

    @Test
    void theFileIsInMemorySoThatAFullDiskSilencesNoProgram() throws IOException {
        try (OutputTail tail = OutputTail.create()) {
            assertThat(Files.getFileStore(tail.file()).type()).isEqualTo("tmpfs");
        }
    }

    @Test
    void theFileIsPrivateAndGoesAway() throws IOException {
        OutputTail tail = OutputTail.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tail.file())))
                .isEqualTo("rw-------");

        tail.close();

        assertThat(tail.file()).doesNotExist();
    }
}
