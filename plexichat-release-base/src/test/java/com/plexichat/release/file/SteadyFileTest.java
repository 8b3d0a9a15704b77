package com.plexichat.release.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.ExternalTool;
import com.plexichat.release.testing.Generated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SteadyFileTest {
    private static final byte[] BUFFER = new byte[100];

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("file"), new byte[1_000]);
    }

    private interface Change {
        void happen() throws IOException;
    }

    /** Reads the file, and has something happen to it after the first piece. */
    private void readWhile(Change change) throws IOException {
        try (SteadyFile steady = SteadyFile.open(file)) {
            boolean[] happened = {false};
            steady.read(BUFFER, (bytes, length) -> {
                if (!happened[0]) {
                    happened[0] = true;
                    change.happen();
                }
            });
        }
    }

    @Test
    void allOfTheContentIsGivenInPieces() {
        Generated.cases(200, random -> {
            byte[] content = Generated.bytes(random, 1_000);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try {
                Files.write(file, content);
                try (SteadyFile steady = SteadyFile.open(file)) {
                    assertThat(steady.size()).isEqualTo(content.length);
                    steady.read(BUFFER, (bytes, length) -> read.write(bytes, 0, length));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            assertThat(read.toByteArray()).isEqualTo(content);
        });
    }

    @Test
    void oneThatGrowsIsTold() {
        assertThatThrownBy(() -> readWhile(() -> Files.write(file, new byte[1], StandardOpenOption.APPEND)))
                .isInstanceOf(ChangedFileException.class)
                .hasMessage("was changed while it was read");
    }

    @Test
    void oneThatShrinksIsTold() {
        assertThatThrownBy(() -> readWhile(() -> Files.write(file, new byte[50])))
                .isInstanceOfSatisfying(
                        ChangedFileException.class,
                        changed -> assertThat(changed.file()).isEqualTo(file));
    }

    @Test
    void oneThatIsWrittenAnewWithTheSameSizeIsTold() {
        assertThatThrownBy(() -> readWhile(() -> {
                    Files.write(file, new byte[1_000]);
                    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
                }))
                .isInstanceOf(ChangedFileException.class);
    }

    @Test
    void oneThatIsRemovedIsTold() {
        assertThatThrownBy(() -> readWhile(() -> Files.delete(file))).isInstanceOf(ChangedFileException.class);
    }

    @Test
    void oneThatAnotherFileTakesThePlaceOfIsTold() throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[999]);
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));

        assertThatThrownBy(() -> readWhile(() -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING)))
                .isInstanceOf(ChangedFileException.class);
    }

    @Test
    void aPipeAndAFolderAreNotReadAndNobodyWaitsForThem() throws IOException, InterruptedException {
        ExternalTool.assumePresent("mkfifo").output(folder, "pipe");

        for (Path noFile : List.of(folder.resolve("pipe"), folder)) {
            assertThatThrownBy(() -> SteadyFile.open(noFile))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessage("cannot be read: it is a link, a folder or a device");
        }
    }

    @Test
    void aLinkAndAMissingFileAreNotRead() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThatThrownBy(() -> SteadyFile.open(link)).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> SteadyFile.open(folder.resolve("missing")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("cannot be read: ");
    }
}
