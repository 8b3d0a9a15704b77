package com.plexichat.release.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UnpackTreeTest {
    private enum Way {
        OF_THE_SYSTEM {
            @Override
            UnpackTree open(Path folder) throws IOException {
                return UnpackTree.of(folder);
            }
        },
        BY_PATH {
            @Override
            UnpackTree open(Path folder) {
                return new PlainTree(folder);
            }
        };

        abstract UnpackTree open(Path folder) throws IOException;
    }

    @TempDir
    private Path around;

    private Path folder;
    private Path outside;

    @BeforeEach
    void makeTwoFolders() throws IOException {
        folder = Files.createDirectory(around.resolve("inside"));
        outside = Files.createDirectory(around.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "precious");
    }

    private static ArchivePath path(String text) {
        return new ArchivePath(text);
    }

    private static void write(UnpackTree tree, String path, String text) throws IOException {
        try (OutputStream out = tree.makeFile(path(path))) {
            out.write(text.getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTreeIsWrittenAndCleared(Way way) throws IOException {
        try (UnpackTree tree = way.open(folder)) {
            tree.makeFolder(path("a"));
            tree.makeFolder(path("a/b"));
            write(tree, "a/b/file", "text");
            tree.makeLink(path("a/link"), "b/file");
            tree.setMode(path("a/b/file"), 0640);

            assertThat(folder.resolve("a/link")).isSymbolicLink().hasContent("text");
            assertThat(folder).isDirectoryNotContaining(each -> !each.endsWith("a"));
            Files.createSymbolicLink(folder.resolve("a/out"), outside);

            tree.clear();
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(outside.resolve("precious")).hasContent("precious");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereIsNeverReplacedOrWrittenThrough(Way way) throws IOException {
        Files.createSymbolicLink(folder.resolve("file"), outside.resolve("precious"));
        Files.createSymbolicLink(folder.resolve("new"), outside.resolve("new"));
        try (UnpackTree tree = way.open(folder)) {
            assertThatThrownBy(() -> write(tree, "file", "evil")).isInstanceOf(FileAlreadyExistsException.class);
            assertThatThrownBy(() -> write(tree, "new", "evil")).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(outside.resolve("precious")).hasContent("precious");
        assertThat(outside.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatBecameALinkMeanwhileIsNotEntered(Way way) throws IOException {
        try (UnpackTree tree = way.open(folder)) {
            tree.makeFolder(path("a"));
            Files.delete(folder.resolve("a"));
            Files.createSymbolicLink(folder.resolve("a"), outside);

            assertThatThrownBy(() -> write(tree, "a/file", "evil")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> tree.makeFolder(path("a/folder"))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> tree.makeLink(path("a/link"), "x")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> tree.setMode(path("a/precious"), 0777)).isInstanceOf(IOException.class);
        }
        assertThat(outside).isDirectoryContaining(each -> each.endsWith("precious"));
        assertThat(outside.toFile().list()).containsExactly("precious");
    }

    @ParameterizedTest
    @EnumSource
    void theModeOfWhatBecameALinkIsNotSetThroughIt(Way way) throws IOException {
        Path precious = outside.resolve("precious");
        var before = Files.getPosixFilePermissions(precious);
        try (UnpackTree tree = way.open(folder)) {
            Files.createSymbolicLink(folder.resolve("file"), precious);

            assertThatThrownBy(() -> tree.setMode(path("file"), 0700)).isInstanceOf(IOException.class);
        }
        assertThat(Files.getPosixFilePermissions(precious)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theModeOfTheFolderIsNotSetThroughALinkInItsPlace(Way way) throws IOException {
        var before = Files.getPosixFilePermissions(outside);
        try (UnpackTree tree = way.open(folder)) {
            Files.move(folder, folder.resolveSibling("moved"));
            Files.createSymbolicLink(folder, outside);

            Throwable refused = catchThrowable(() -> tree.setMode(0700));

            // The system still has the folder that it opened; by path it cannot be found.
            assertThat(refused instanceof IOException).isEqualTo(way == Way.BY_PATH);
        }
        assertThat(Files.getPosixFilePermissions(outside)).isEqualTo(before);
    }
}
