package com.plexichat.release.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenFileTest {
    @TempDir
    private Path folder;

    @Test
    void anotherTextFailsAndNamesTheFlag() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "expected\n");

        assertThatThrownBy(() -> new GoldenFile(file, false).holds("other\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("golden.update");
        assertThat(file).hasContent("expected\n");
    }

    @Test
    void aMissingFileFails() {
        assertThatThrownBy(() -> new GoldenFile(folder.resolve("a.txt"), false).holds("text"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("golden.update");
    }

    @Test
    void anUpdateWritesTheTextThatIsExpectedFromThenOn() throws IOException {
        Path file = folder.resolve("below/a.txt");

        new GoldenFile(file, true).holds("text\n");

        new GoldenFile(file, false).holds("text\n");
    }
}
