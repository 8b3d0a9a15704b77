package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.ArchiveEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestoredAttributesTest {
    @Test
    void noModeIsSetThroughALinkThatTookThePlaceOfTheFile(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "private");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        ArchiveEntry entry = new ArchiveEntry(
                "link",
                ArchiveEntry.Kind.FILE,
                0666,
                0,
                Optional.empty(),
                new ArchiveEntry.Owner(0, 0, "root", "root"),
                Instant.EPOCH);

        assertThatThrownBy(() -> new RestoredAttributes(false).set(link, entry))
                .hasMessageContaining("a link is in its place");

        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
