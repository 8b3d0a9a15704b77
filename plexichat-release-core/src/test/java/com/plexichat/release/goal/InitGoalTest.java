package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.CommandLineIgnored;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.init.InitAnswers;
import com.plexichat.release.log.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitGoalTest {
    private static final InitAnswers NO_ANSWERS = new InitAnswers(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    private void init(Path where, boolean dryRun) {
        new InitGoal(
                        CommandLineGit::ofAnyAge,
                        CommandLineIgnored::around,
                        new RepositoryName("plexichat", "plexichat-release"),
                        log)
                .run(new InitRequest(where, Optional.empty(), NO_ANSWERS, "a.1.0-1", dryRun));
    }

    private GitSandbox python() {
        return GitSandbox.in(folder)
                .write("requirements.txt", "fastapi\n")
                .write("chat/main.py", "print()\n")
                .write("LICENSE", "terms\n");
    }

    /** All files but git's own. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".git/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void eachFileIsExplainedAsItIsWrittenAndASecondRunChangesNothing() throws IOException {
        python().commit("feat: chat").tag("b.1.2-3").write("README.md", "my own\n");

        init(folder, false);

        Map<String, String> first = files();
        assertThat(first.keySet())
                .containsExactly(
                        ".github/workflows/release.yml",
                        ".gitignore",
                        "LICENSE",
                        "NOTICE.txt",
                        "README.md",
                        "chat/main.py",
                        "pom.xml",
                        "requirements.txt",
                        "src/release/templates/update-instructions.md.ftl",
                        "version.json");
        assertThat(first).containsEntry("README.md", "my own\n");
        assertThat(log.lines())
                .contains("Wrote version.json: b.1.2-4, which is released next: it follows tag b.1.2-3")
                .endsWith("    mvn plexichat-release:publish -Dplexichat.dryRun");

        init(folder, false);

        assertThat(files()).isEqualTo(first);
        assertThat(log.lines())
                .contains("pom.xml is there and stays as it is")
                .endsWith("All files are there; nothing was written.");
    }

    @Test
    void aRepositoryWithoutACommitIsWrittenToo() throws IOException {
        python();

        init(folder, false);

        assertThat(files().get("version.json")).contains("a.1.0-1");
    }

    @Test
    void aDryRunShowsEachFileAndWritesNone() throws IOException {
        python();
        Map<String, String> before = files();

        init(folder, true);

        assertThat(files()).isEqualTo(before);
        assertThat(log.lines())
                .contains("      <modelVersion>4.0.0</modelVersion>", "    target/")
                .endsWith("Dry run: nothing was written.");
    }

    @Test
    void aFolderBelowTheTopIsRefusedBeforeAnythingIsWritten() throws IOException {
        python();
        Map<String, String> before = files();

        assertThatThrownBy(() -> init(folder.resolve("chat"), false))
                .hasMessageContaining("init-impossible: this is not the top folder of the repository")
                .hasMessageContaining("run init in " + folder.toRealPath());
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderWithoutARepositoryIsRefused() {
        assertThatThrownBy(() -> init(folder, false)).hasMessageContaining("git-repository-missing");
    }

    @Test
    void whatCannotBeKnownIsAFindingAndNotInvented() throws IOException {
        GitSandbox.in(folder).write("requirements.txt", "fastapi\n").write("chat/main.py", "print()\n");

        init(folder, false);

        assertThat(files()).doesNotContainKey("LICENSE");
        assertThat(log.warnings())
                .anyMatch(problem -> problem.what().startsWith("there is no licence")
                        && !problem.hint().isBlank());
    }
}
