package com.plexichat.updater.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileAccessTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0640, 0604, 0777, 0000, 0421, 0070})
    void aModeIsReadAsItIsOnDisk(int mode) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Files.setAttribute(file, "unix:mode", mode);

        assertThat(FileAccess.of(file)).returns(mode, FileAccess::mode);
        assertThat(FileAccess.of(file).owner()).isEqualTo(Files.getOwner(folder).getName());
    }

    @Test
    void ofALinkTheFileIsLookedAt() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Files.setAttribute(file, "unix:mode", 0600);

        assertThat(FileAccess.of(Files.createSymbolicLink(folder.resolve("link"), file)))
                .returns(0600, FileAccess::mode);
    }

    @Test
    void whoMayDoWhatIsToldByTheMode() {
        assertThat(new FileAccess("root", 0700)).matches(FileAccess::isOfItsOwnerAlone);
        assertThat(new FileAccess("root", 0710)).matches(access -> !access.isOfItsOwnerAlone());
        assertThat(new FileAccess("root", 0604)).matches(FileAccess::isReadByEverybody);
        assertThat(new FileAccess("root", 0640)).matches(access -> !access.isReadByEverybody());
        assertThat(new FileAccess("root", 0620)).matches(FileAccess::isWrittenByMoreThanItsOwner);
        assertThat(new FileAccess("root", 0602)).matches(FileAccess::isWrittenByMoreThanItsOwner);
        assertThat(new FileAccess("root", 0755)).matches(access -> !access.isWrittenByMoreThanItsOwner());
    }

    @Test
    void aModeIsWrittenAsChmodTakesIt() {
        assertThat(FileAccess.text(0750)).isEqualTo("0750");
        assertThat(FileAccess.text(0070)).isEqualTo("0070");
        assertThat(FileAccess.text(0)).isEqualTo("0000");
    }

    @Test
    void aModeHasNineBits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileAccess("root", 04755));
    }

    @Test
    void whatIsNotThereIsLookedAtWhereItWouldBeMade() {
        assertThat(FileAccess.nearest(folder.resolve("a/b/c"))).isEqualTo(folder);
        assertThat(FileAccess.nearest(folder)).isEqualTo(folder);
    }
}
