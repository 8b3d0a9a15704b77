package com.plexichat.release.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ProjectPathTest {
    private static final Path PROJECT = Path.of("/home/ada/chat");

    @Test
    void aFileOfTheProjectIsNamedFromItsFolderOn() {
        assertThat(ProjectPath.of(PROJECT.resolve("target/release/notes.md"), PROJECT))
                .isEqualTo("target/release/notes.md");
    }

    @Test
    void anotherOneIsNamedAsItIs() {
        assertThat(ProjectPath.of(Path.of("/home/ada/answers/notes.md"), PROJECT))
                .isEqualTo(Path.of("/home/ada/answers/notes.md").toString());
    }
}
