package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitStateTest {
    @TempDir
    Path folder;

    private InMemoryGit git;

    @BeforeEach
    void tellAStory() {
        git = new InMemoryGit(folder).commit("Begin").tag("b").tag("a").commit("Go on");
    }

    @Test
    void buildsOwnFolderIsNoChange() {
        git.changedFiles = List.of("target/classes/A.class", "src/b.txt", "a.txt", "targets/c.txt");

        assertThat(GitState.read(git, folder.resolve("target")).changedFiles())
                .containsExactly("a.txt", "src/b.txt", "targets/c.txt");
    }

    @Test
    void buildFolderReachedThroughALinkIsTheBuildsOwnToo() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        git.changedFiles = List.of("target/classes/A.class");

        assertThat(GitState.read(git, link.resolve("target")).changedFiles()).isEmpty();
    }
}
