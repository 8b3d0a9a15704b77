package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.metadata.CiEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesReadingTest {
    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    private GitSandbox released() {
        return GitSandbox.in(folder.resolve("origin"))
                .write("config/chat.json", "{\"port\": 80}")
                .write("bin/chat", "1")
                .commit("Begin")
                .tag("a.1.2-1")
                .write("config/chat.json", "{}")
                .delete("bin/chat")
                .commit("Go on");
    }

    private NotesReading reading(GitRepository git) {
        return new NotesReading(
                git,
                Optional.empty(),
                new CommitRange(
                        Optional.ofNullable(git.tags().get("a.1.2-1")),
                        git.head().id()),
                new RepositoryChoice(Optional.empty(), CiEnvironment.from(Map.of())));
    }

    @Test
    void aCloneWithoutContentsIsWarnedOfWhatItsTreesTell() throws IOException {
        GitRepository git =
                released().cloneWithoutContents(folder.resolve("clone")).repository();
        Files.move(folder.resolve("origin"), folder.resolve("gone"));

        reading(git).warnOfSuspects(List.of(), log);

        assertThat(log.lines()).isEmpty();
        assertThat(log.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.what())
                        .startsWith("entry points were deleted")
                        .endsWith("bin/chat"));
    }

    @Test
    void treesThatCannotBeReadAreNoReasonToWriteNoNotes() throws IOException {
        GitSandbox sandbox = released();
        String tree = sandbox.git("rev-parse", "a.1.2-1:config").strip();
        Files.delete(sandbox.folder().resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));

        reading(sandbox.repository()).warnOfSuspects(List.of(), log);

        assertThat(log.lines())
                .singleElement()
                .asString()
                .contains("looking for undeclared breaks", "git diff-tree", "failed");
    }
}
