package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class SourceProblemTest extends LayoutReading {
    @Test
    void aStandardFolderThatIsAFileIsRefused() {
        project.write("fonts", "a file").write("src/release/package", "another");

        assertThatThrownBy(this::read)
                .hasMessageContainingAll(
                        "layout-file-unsuitable: \"fonts\" is a file, not a folder",
                        "\"src/release/package\" is a file, not a folder");
    }

    @Test
    void aStandardFileThatIsAFolderIsRefused() {
        project.delete("LICENSE").write("LICENSE/text", "x");

        assertThatThrownBy(this::read)
                .hasMessageContaining("layout-file-unsuitable: \"LICENSE\" is a folder, not a file");
    }

    @Test
    void aProjectsOwnEntryMayBeAFileOrAFolder() {
        project.write("licences/text", "x").write("page.html", "x");

        assertThat(targets(own("licences", "LICENSE"), own("page.html", "docs/page")))
                .contains("LICENSE/text", "docs/page");
    }

    @Test
    void aLinkInThePlaceOfAFolderIsNoFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("fonts"), folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("dist"), folder.resolve("bin"));

        assertThatThrownBy(() -> read(own("dist", "web")))
                .hasMessageContainingAll(
                        "\"fonts\" is a link, not a folder",
                        "\"dist\" is a link, not a folder",
                        "name what the link points at as a <source> in <layout>");
    }

    @Test
    void whatMetadataMakesIsMissedWithTheGoalThatMakesIt() {
        assertThatThrownBy(() -> read(own("target/build-info/python/build_info.py", "bin/build_info.py")))
                .hasMessageContaining("build_info.py\" is missing")
                .hasMessageContaining("-> run plexichat-release:metadata before it in the same command");
    }

    @Test
    void anEmptyFolderIsRemovedWhereItIsThereByItselfAndAnEntryWhereItIsDeclared() throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        Files.createDirectories(folder.resolve("dist"));

        assertThatThrownBy(() -> read(own("dist", "web")))
                .hasMessageContaining("-> build its content first, remove the folder, or set <mayBeEmpty>")
                .hasMessageContaining(
                        "-> build its content first, take its <file> out of <layout>, or set <mayBeEmpty>");
    }

    @Test
    void aPathThatIsTooLongIsShortened() {
        String path = "/project/" + "deep/".repeat(900) + "file";

        Problem problem = SourceProblem.unreadable(folder, new FileSystemException(path, null, "File name too long"));

        assertThat(problem.code()).isEqualTo(ProblemCode.LAYOUT_FILE_UNSUITABLE);
        assertThat(problem.where())
                .startsWith("/project/deep")
                .endsWith("deep/file")
                .hasSize(103);
        assertThat(problem.hint()).isEqualTo("shorten the path");
    }

    @Test
    void aFolderThatMayNotBeReadIsToldAsAFileIs() {
        Problem problem = SourceProblem.unreadable(folder, new AccessDeniedException("/project/client"));

        assertThat(problem.text())
                .startsWith("file-unreadable: a part of the package cannot be read: the build has no right to"
                        + " (/project/client)\n");
    }

    @Test
    void aPathOfAFolderThatIsTooLongIsFound() throws Exception {
        String name = "deep".repeat(60);
        String makeEach = "for i in $(seq 20); do mkdir " + name + " && cd " + name + "; done; touch file";
        assertThat(shell(makeEach)).isZero();
        try {
            assertThat(problems()).containsExactly(ProblemCode.LAYOUT_FILE_UNSUITABLE);
        } finally {
            assertThat(shell("rm -r " + name)).isZero(); // Java itself cannot
        }
    }

    private int shell(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command)
                .directory(folder.resolve("client").toFile())
                .start()
                .waitFor();
    }
}
