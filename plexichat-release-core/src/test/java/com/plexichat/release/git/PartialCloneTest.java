package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartialCloneTest {
    @TempDir
    Path folder;

    private GitSandbox origin() {
        return GitSandbox.in(folder.resolve("origin"))
                .write("config/moved.txt", "1\n".repeat(50))
                .write("config/rooms.json", "{\"size\": 1}")
                .commit("Begin")
                .delete("config/moved.txt")
                .write("config/here.txt", "1\n".repeat(49) + "2\n")
                .write("config/rooms.json", "{\"count\": 1}")
                .commit("Go on");
    }

    private static CommitId before(GitRepository git) {
        return Commits.of(git, Optional.empty(), git.head().id()).get(1).id();
    }

    @Test
    void treesAreComparedWithoutContentsAndWithoutTheRemote() throws Exception {
        GitRepository git =
                origin().cloneWithoutContents(folder.resolve("clone")).repository();
        Files.move(folder.resolve("origin"), folder.resolve("gone"));

        assertThat(git.changedBetween(before(git), git.head().id()))
                .containsExactly(
                        FileChange.added("config/here.txt"),
                        FileChange.deleted("config/moved.txt"),
                        FileChange.changed("config/rooms.json"));
    }

    @Test
    void whatTheCloneLacksIsNotFetchedToBeLookedAt() {
        GitRepository git =
                origin().cloneWithoutContents(folder.resolve("clone")).repository();

        assertThat(git.fileHere(git.head().id(), "config/rooms.json", 100)).isPresent();
        assertThat(git.fileHere(before(git), "config/rooms.json", 100)).isEmpty();
        assertThat(git.fileAt(before(git), "config/rooms.json")).isPresent();
    }

    @Test
    void treesThatTheCloneLacksAreNotFetchedEither() {
        GitSandbox origin = origin();
        origin.git("config", "uploadpack.allowFilter", "true");
        origin.git(
                "clone",
                "--quiet",
                "--filter=tree:0",
                origin.folder().toUri().toString(),
                folder.resolve("clone").toString());
        GitRepository git = GitSandbox.at(folder.resolve("clone")).repository();

        assertThatThrownBy(() -> git.changedBetween(before(git), git.head().id()))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("git-failed: git diff-tree");
    }
}
