package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnfitLayoutTest extends LayoutReading {
    @Test
    void everythingThatIsMissingOrEmptyIsNamedTogether() throws IOException {
        project.delete("LICENSE").delete("NOTICE.txt").delete("client/index.html");
        Files.createDirectories(folder.resolve("fonts/empty"));

        assertThat(problems())
                .containsExactly(
                        ProblemCode.LAYOUT_SOURCE_EMPTY,
                        ProblemCode.LAYOUT_SOURCE_EMPTY,
                        ProblemCode.LAYOUT_FILE_MISSING,
                        ProblemCode.LAYOUT_FILE_MISSING);
        assertThatThrownBy(this::read)
                .hasMessageContaining("\"client\" holds no file")
                .hasMessageContaining("\"fonts\" holds no file")
                .hasMessageContaining("\"LICENSE\" is missing")
                .hasMessageContaining("\"NOTICE.txt\" is missing");
    }

    @Test
    void targetThatComesFromTwoPlacesIsRefusedWithBoth() {
        project.write("src/release/package/bin/server", "x");

        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);
        assertThatThrownBy(this::read)
                .hasMessageContaining(folder.resolve("bin/server") + "")
                .hasMessageContaining(folder.resolve("src/release/package/bin/server") + "");
    }

    @Test
    void fileInThePlaceOfAFolderIsRefused() {
        project.write("src/release/package/logs", "a file, and the package has a folder of that name");
        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);

        project.delete("src/release/package/logs").write("src/release/package/other", "x");
        assertThat(problems(own("README.md", "bin/server/readme.md"))).containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);
    }

    @Test
    void manifestOfTheProjectsOwnIsRefusedSinceTheGoalWritesIt() {
        project.write("src/release/package/manifest.txt", "mine");

        assertThatThrownBy(this::read)
                .hasMessageContaining("layout-file-unsuitable: \"manifest.txt\" is written by the package goal itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc/passwd", "bin/../../x", "./x", "docs/", "a//b", ".", ".."})
    void targetOutsideOfTheTopFolderIsRefused(String target) {
        assertThat(problems(own("README.md", target))).containsExactly(ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void fileCannotBeTheTopFolder() {
        assertThat(problems(own("README.md", ""))).containsExactly(ProblemCode.LAYOUT_FILE_UNSUITABLE);
    }

    @Test
    void symbolicLinksAreRefusedWhereverTheyPoint() throws IOException {
        Files.createSymbolicLink(folder.resolve("bin/link"), folder.resolve("bin/server"));
        Files.createSymbolicLink(folder.resolve("client/folder"), folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("fonts"), folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("i18n"), folder.resolve("nowhere"));

        assertThat(problems())
                .containsExactly(
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        ProblemCode.LAYOUT_FILE_UNSUITABLE);
    }

    @Test
    void packageWithoutAProgramIsRefused(@TempDir Path bare) throws IOException {
        for (String name : List.of("LICENSE", "NOTICE.txt", "README.md")) {
            Files.writeString(bare.resolve(name), "x");
        }

        assertThatThrownBy(
                        () -> LayoutReader.read(PackageLayout.of(List.of(), List.of()), bare, FolderListing.AS_IT_IS))
                .hasMessageContaining("layout-nothing-to-pack");
    }

    @Test
    void aNameThatTheLocaleCannotHoldIsRefused() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("client")).resolve("\uFFFD.html"), "page");

        assertThatThrownBy(
                        () -> LayoutReader.read(PackageLayout.of(List.of(), List.of()), folder, FolderListing.AS_IT_IS))
                .hasMessageContainingAll("layout-file-unsuitable", "LC_ALL=C.UTF-8");
    }

    @Test
    void anEmptyFileIsRefusedUnlessItMayBe() {
        project.write("empty.txt", "").write("client/empty.css", "");

        assertThat(problems(own("empty.txt", "docs/empty.txt"))).containsExactly(ProblemCode.LAYOUT_SOURCE_EMPTY);
        assertThat(targets(emptyable("empty.txt", "docs/empty.txt", List.of())))
                .contains("docs/empty.txt", "client/empty.css");
    }

    @Test
    void namesThatAreOneOnOtherSystemsAreRefused() {
        project.write("client/caf\u00e9.html", "composed").write("client/cafe\u0301.html", "decomposed");
        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_NAMES_COLLIDE);

        project.delete("client/cafe\u0301.html").write("client/Deep/a.js", "x").write("client/deep/b.js", "x");
        assertThatThrownBy(this::read)
                .hasMessageContaining("\"client/Deep\" and \"client/deep\" are one name where case, or the way");
    }

    @Test
    void aFileInAFolderThatIsToBeEmptyIsRefused() {
        project.write("src/release/package/logs/old.log", "x").write("src/release/package/logs/older.log", "x");

        assertThatThrownBy(this::read)
                .hasMessageContainingAll(
                        "layout-file-unsuitable: \"logs/old.log\" and 1 more would be in \"logs\", which is to be empty",
                        "take \"logs\" out of plexichat.emptyFolders");
    }

    @Test
    void aNameInAsciiHasNothingToDoWithTheLocale() {
        project.write("client/two\nlines.html", "x").write("client/back\\slash.html", "x");

        assertThatThrownBy(this::read)
                .hasMessageContainingAll("control character", "backslash", "rename it, or exclude it in <layout>")
                .hasMessageNotContaining("LC_ALL");
    }

    @Test
    void namesThatLookTheSameAreShownApart() {
        project.write("client/caf\u00e9.html", "composed").write("client/cafe\u0301.html", "decomposed");

        assertThatThrownBy(this::read)
                .hasMessageContainingAll("\"client/caf\\u00e9.html\"", "\"client/cafe\\u0301.html\"");
    }

    @Test
    void aPipeIsNotToBeDeclaredAsALink() throws Exception {
        Path pipe = folder.resolve("client/pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(this::read)
                .hasMessageContainingAll("a pipe, a socket or a device", "put the file itself there, or exclude it")
                .hasMessageNotContaining("<links>");
    }
}
