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
    void aFolderThatNoRuleIsForIsNoneThatIsIgnoredThoughAllThatIsInItIs() {
        project.write(".gitignore", "*.pem\nbin/*\n!bin/.gitkeep\n")
                .write("keys/tls.pem", "x")
                .write("config/.gitignore", "*\n!.gitignore\n")
                .write("config/config.json", "{}")
                .write("bin/.gitkeep", "")
                .write("bin/chat", "built")
                .commit("Begin anew");

        assertThat(CommandLineIgnored.around(List.of(top)).paths())
                .containsExactlyInAnyOrder(top + "/keys/tls.pem", top + "/config/config.json", top + "/bin/chat");
    }

    @Test
    void aFolderWithARuleIsIgnoredAsAWholeThoughAFileOfItIsCommitted() {
        project.write("dist/.gitkeep", "").git("add", "--force", "dist/.gitkeep");

        assertThat(CommandLineIgnored.around(List.of(top.resolve("dist"), top.resolve("chat")))
                        .paths())
                .containsExactly(top + "/chat/.env", top + "/chat/ünseen/.env", top + "/dist");
    }

    @Test
    void aRuleThatTakesAFolderOutAgainIsNoneThatItIsIgnoredBy() {
        project.write(".gitignore", "/*\n!/chat/\n.env\n");

        assertThat(CommandLineIgnored.around(List.of(top.resolve("chat"))).paths())
                .contains(top + "/chat/.env")
                .doesNotContain(top + "/chat");
    }

    @Test
    void theNameOfAFolderIsNoPattern() {
        project.write(":(top)x/.env", "KEY=3\n");

        assertThat(CommandLineIgnored.around(List.of(top.resolve(":(top)x"))).paths())
                .contains(top + "/:(top)x/.env");
    }

    @Test
    void theFormerNameOfAFileThatWasMovedIsNoEntry() {
        project.write("!! chat.py", "run()\n".repeat(9)).commit("Begin anew").git("mv", "!! chat.py", "chat/main.py");

        assertThat(CommandLineIgnored.around(List.of(top)).paths())
                .containsExactly(top + "/chat/.env", top + "/chat/ünseen/.env", top + "/dist");
    }

    @Test
    void aRepositoryInsideHasRulesOfItsOwn() {
        project.git("init", "--quiet", "vendor/webapp");
        project.write("vendor/webapp/.gitignore", "other\n")
                .write("vendor/webapp/main.ts", "run()\n")
                .write("vendor/webapp/other", "x");

        for (String source : List.of("vendor/webapp", "vendor")) {
            assertThat(CommandLineIgnored.around(List.of(top.resolve(source), top.resolve("chat")))
                            .paths())
                    .contains(top + "/vendor/webapp/other", top + "/chat/.env");
        }
    }

    @Test
    void aSubmoduleIsAskedToo() throws IOException {
        Path library = folder.resolve("library");
        GitSandbox.in(Files.createDirectory(library))
                .write(".gitignore", "*.key\n")
                .commit("Begin");
        project.git(
                "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.toString(), "vendor/lib");
        project.write("vendor/lib/tls.key", "x");

        assertThat(CommandLineIgnored.around(List.of(top.resolve("vendor"))).paths())
                .contains(top + "/vendor/lib/tls.key");
    }

    @Test
    void outsideOfAnyRepositoryNothingIsIgnored(@TempDir Path elsewhere) {
        assertThat(CommandLineIgnored.around(List.of(elsewhere)).paths()).isEmpty();
    }
}
