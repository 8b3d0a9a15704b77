package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcePlaceTest {
    @TempDir
    Path folder;

    private Path workspace;
    private Path project;

    @BeforeEach
    void write() throws IOException {
        workspace = folder.resolve("workspace");
        project = Files.createDirectories(workspace.resolve("chat"));
        Files.writeString(project.resolve("version.json"), "{}");
        Files.writeString(folder.resolve("settings.xml"), "<settings/>");
    }

    private Optional<SourcePlace> place(String where) {
        return SourcePlace.of(where, project, workspace);
    }

    @Test
    void aFileIsNamedFromTheWorkspaceWhetherItIsGivenWholeOrFromTheProject() {
        SourcePlace expected = new SourcePlace("chat/version.json", Optional.empty());

        assertThat(place("version.json")).contains(expected);
        assertThat(place(project.resolve("version.json").toString())).contains(expected);
    }

    @Test
    void aLineIsNamedToo() {
        assertThat(place("version.json:12")).contains(new SourcePlace("chat/version.json", Optional.of("12")));
    }

    @Test
    void whatIsNoFileOfTheWorkspaceIsNoPlace() {
        assertThat(place("plexichat.platforms")).isEmpty();
        assertThat(place("https://api.github.com:443")).isEmpty();
        assertThat(place(project.toString())).isEmpty();
        assertThat(place("../../settings.xml")).isEmpty();
        assertThat(place("a\0b")).isEmpty();
    }
}
