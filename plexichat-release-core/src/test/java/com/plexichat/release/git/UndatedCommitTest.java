package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UndatedCommitTest {
    @TempDir
    Path folder;

    /** As importers of other systems made them. */
    private GitRepository committed(String person) {
        GitSandbox sandbox = GitSandbox.in(folder).write("a.txt", "a").commit("Begin");
        String tree = sandbox.git("rev-parse", "HEAD^{tree}").strip();
        String commit = "tree " + tree + "\nauthor " + person + "\ncommitter " + person + "\n\nImported\n";
        String id = sandbox.gitReading(commit, "hash-object", "-t", "commit", "-w", "--stdin", "--literally")
                .strip();
        sandbox.git("reset", "--quiet", "--hard", id);
        sandbox.git("update-ref", "refs/tags/a.1.1-1", id);
        return sandbox.repository();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada <ada@example.org>", "Ada <ada@example.org> 99999999999999999999 +0000"})
    void aDateThatCannotBeReadIsTheFirstOne(String person) {
        GitRepository git = committed(person);

        Commit head = git.head();
        assertThat(head.time()).isEqualTo(Instant.EPOCH);
        assertThat(git.times(List.of(head.id()))).containsEntry(head.id(), Instant.EPOCH);
        assertThat(Commits.of(git, Optional.empty(), head.id()))
                .singleElement()
                .satisfies(commit -> assertThat(commit.time()).isEqualTo(Instant.EPOCH));
        git.tagTimes().values().forEach(time -> assertThat(time).isEqualTo(Instant.EPOCH));
    }
}
