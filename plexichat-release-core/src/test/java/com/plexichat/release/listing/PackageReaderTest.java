package com.plexichat.release.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.RawTar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackageReaderTest {
    @TempDir
    private Path folder;

    private PackageListing read(RawTar tar, int mostEntries) throws IOException {
        Path file = Files.write(folder.resolve("a.tar.gz"), tar.tarGz());
        return new PackageReader(mostEntries).read(file);
    }

    @Test
    void aPackageOfMoreEntriesThanTheMemoryTakesIsRefused() throws IOException {
        assertThat(read(new RawTar().file("a", "").file("b", ""), 2).entries()).hasSize(2);
        assertThatThrownBy(() -> read(new RawTar().file("a", "").file("b", "").file("c", ""), 2))
                .hasMessageContaining("archive-too-large")
                .hasMessageContaining("more than 2 entries");
    }

    @Test
    void theTopFolderIsTheOneThatEverythingIsIn() throws IOException {
        assertThat(read(new RawTar().folder("top/").file("top/a", ""), 10).topFolder())
                .contains("top");
        assertThat(read(new RawTar().file("top/a", "").file("top/b", ""), 10).topFolder())
                .contains("top");
        assertThat(read(new RawTar().file("top/a", "").file("b", ""), 10).topFolder())
                .isEmpty();
        assertThat(read(new RawTar().file("a", ""), 10).topFolder()).isEmpty();
        assertThat(read(new RawTar().file("/a", ""), 10).topFolder()).isEmpty();
        assertThat(read(new RawTar(), 10).topFolder()).isEmpty();
    }

    @Test
    void aVeryDeepNameIsATreeToo() throws IOException {
        String deep = "a/".repeat(50_000) + "b";

        assertThat(ListingTree.of(read(new RawTar().paxFile(deep, "x"), 10)).lines())
                .hasSize(65);
    }

    @ParameterizedTest
    @CsvSource({
        "0644,-rw-r--r--",
        "0755,-rwxr-xr-x",
        "0000,----------",
        "4755,-rwsr-xr-x",
        "4644,-rwSr--r--",
        "2755,-rwxr-sr-x",
        "1777,-rwxrwxrwt",
        "1666,-rw-rw-rwT",
    })
    void modesAreShownAsLsDoes(String mode, String shown) throws IOException {
        ListedEntry entry = read(new RawTar().file("a", Integer.parseInt(mode, 8), ""), 1)
                .entries()
                .get(0);

        assertThat(entry.modeText()).isEqualTo(shown);
        assertThat(entry.octalMode()).isEqualTo(mode);
    }
}
