package com.plexichat.release.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aTextIsWrittenAsUtf8AndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a.txt");

        AtomicFile.write(file, "Grüße\n");

        assertThat(file).hasBinaryContent("Grüße\n".getBytes(StandardCharsets.UTF_8));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissionsAndStaysWhereALinkLeads() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx--x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFile.replace(link, "new");

        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwx--x--x");
        AtomicFile.replace(folder.resolve("fresh"), "new");
        assertThat(folder.resolve("fresh")).hasContent("new");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void missingFoldersAreMade() throws IOException {
        Path file = folder.resolve("one/two/a.txt");

        AtomicFile.write(file, new byte[] {1, 2});

        assertThat(file).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void aFolderMayBeALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        AtomicFile.write(link.resolve("a.txt"), "text");

        assertThat(real.resolve("a.txt")).hasContent("text");
    }

    @Test
    void theResultOfTheContentIsReturned() throws IOException {
        int written = AtomicFile.write(folder.resolve("a.bin"), out -> {
            out.write(new byte[70_000]);
            return 70_000;
        });

        assertThat(written).isEqualTo(70_000);
        assertThat(folder.resolve("a.bin")).hasSize(70_000);
    }

    @Test
    void contentThatFailsMidwayLeavesNothing() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a.txt"), out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void contentThatFailsMidwayLeavesTheFormerFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "former");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write('x');
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("former");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theFormerFileIsReadUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "former");

        String seen = AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            return Files.readString(file);
        });

        assertThat(seen).isEqualTo("former");
        assertThat(file).hasSize(100_000);
    }

    @Test
    void aFolderInItsPlaceIsLeftAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("a.txt"));
        Files.writeString(taken.resolve("kept.txt"), "kept");

        assertThatThrownBy(() -> AtomicFile.write(taken, "text")).isInstanceOf(IOException.class);

        assertThat(taken.resolve("kept.txt")).hasContent("kept");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void everybodyMayReadTheFileAndItsOwnerWriteIt() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .as("the file system has POSIX permissions")
                .isTrue();
        Path file = folder.resolve("a.txt");

        AtomicFile.write(file, "text");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }
}
