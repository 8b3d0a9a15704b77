package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StepFileTest {
    @TempDir
    Path folder;

    @Test
    void whatOthersLeftInTheMiddleOfALineIsEnded() throws IOException {
        Path path = Files.writeString(folder.resolve("outputs"), "theirs=1");
        StepFile file = new StepFile(path);

        file.append("ours=2\n");
        file.append("more=3\n");
        file.append("");

        assertThat(path).hasContent("theirs=1\nours=2\nmore=3\n");
        assertThat(file.size()).isEqualTo(23);
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        StepFile file = new StepFile(folder.resolve("outputs"));

        assertThat(file.size()).isZero();
        file.append("ours=2\n");
        assertThat(file.path()).hasContent("ours=2\n");
    }
}
