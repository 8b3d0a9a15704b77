package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineIgnoredTest {
    @TempDir
    Path folder;

    private Path top;
    private GitSandbox project;

    @BeforeEach
    void makeProject() throws IOException {
        top = Files.createDirectory(folder.resolve("chät")).toRealPath();
        project = GitSandbox.in(top)
                .write(".gitignore", ".env\ndist/\n")
                .write("chat/server.py", "run()\n")
                .write("chat/.env", "KEY=1\n")
                .write("chat/ünseen/.env", "KEY=2\n")
                .write("dist/page/index.html", "<p>\n")
                .commit("Begin");
    }

    @Test
    void filesAreToldOneByOneAndAFolderThatIsIgnoredAsAWholeOnce() {
        assertThat(CommandLineIgnored.around(List.of(top.resolve("chat"))).paths())
                .contains(top + "/chat/.env", top + "/chat/ünseen/.env", top + "/dist")
                .noneMatch(path -> path.startsWith(top + "/dist/"));
    }

    @Test
    void aFolderInsideOfAnIgnoredOneCanBeAskedFor() {
        IgnoredPaths ignored = CommandLineIgnored.around(List.of(top.resolve("dist/page")));

        assertThat(ignored.holdAllOf(top + "/dist/page")).isTrue();
        assertThat(ignored.holdAllOf(top + "/chat")).isFalse();
    }

    @Test
    void aFileThatIsCommittedAllTheSameIsNotIgnored() {
        project.git("add", "--force", "chat/.env");

        assertThat(CommandLineIgnored.around(List.of(top)).paths()).doesNotContain(top + "/chat/.env");
    }

    @Test
    void aRepositoryInsideHasRulesOfItsOwn() {
        project.git("init", "--quiet", "webapp");
        project.write("webapp/.gitignore", "other\n")
                .write("webapp/main.ts", "run()\n")
                .write("webapp/other", "x");

        assertThat(CommandLineIgnored.around(List.of(top.resolve("webapp"), top.resolve("chat")))
                        .paths())
                .contains(top + "/webapp/other", top + "/chat/.env");
    }

    @Test
    void outsideOfAnyRepositoryNothingIsIgnored(@TempDir Path elsewhere) {
        assertThat(CommandLineIgnored.around(List.of(elsewhere)).paths()).isEmpty();
    }
}
