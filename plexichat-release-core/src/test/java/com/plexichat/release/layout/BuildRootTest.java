package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildRootTest {
    @TempDir
    Path folder;

    private Path top;
    private Path module;

    @BeforeEach
    void makeBuild() throws IOException {
        top = Files.createDirectory(folder.toRealPath().resolve("chat"));
        module = Files.createDirectories(top.resolve("server/release"));
    }

    @Test
    void theOutermostFolderThatIsAroundTheProjectCounts() {
        assertThat(BuildRoot.of(module, List.of(top.resolve("server"), top, module)))
                .isEqualTo(top);
        assertThat(BuildRoot.of(module, List.of(top.resolve("parent"), folder.resolve("cha"))))
                .isEqualTo(module);
    }

    @Test
    void aLinkOnTheWayToTheProjectMakesNoDifference() throws IOException {
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), top);

        assertThat(BuildRoot.of(linked.resolve("server/release"), List.of(top))).isEqualTo(top);
        assertThat(BuildRoot.of(module, List.of(linked))).isEqualTo(top);
    }

    @Test
    void whereNothingIsAroundTheProjectTheRepositoryIs() throws IOException {
        Files.createDirectory(top.resolve(".git"));

        assertThat(BuildRoot.of(module, List.of(module))).isEqualTo(top);
        assertThat(BuildRoot.of(module, List.of(top.resolve("server")))).isEqualTo(top.resolve("server"));
    }

    @Test
    void aSubmoduleIsARepositoryOfItsOwn() throws IOException {
        Files.createDirectory(top.resolve(".git"));
        Files.writeString(top.resolve("server/.git"), "gitdir: elsewhere");

        assertThat(BuildRoot.of(module, List.of())).isEqualTo(top.resolve("server"));
    }
}
