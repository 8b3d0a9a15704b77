package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.packaging.OwnLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComponentFileTest {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;

    /** As Maven does, which takes the mode of the compiled file. */
    private Path jar(String name, int mode) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(jar))) {
            ZipArchiveEntry entry = new ZipArchiveEntry("Chat.class");
            entry.setUnixMode(mode);
            entry.setTime(0);
            out.putArchiveEntry(entry);
            out.write(new byte[] {1, 2, 3});
            out.closeArchiveEntry();
        }
        return jar;
    }

    @Test
    void ofAJarThatThisBuildMadeTheUmaskMakesNoDifference() throws IOException {
        Path open = jar("open.jar", 0100644);
        Path closed = jar("closed.jar", 0100600);
        assertThat(Sha256.of(open)).isNotEqualTo(Sha256.of(closed));

        assertThat(new ComponentFile(open, true).digest(TIME)).isEqualTo(new ComponentFile(closed, true).digest(TIME));
    }

    @Test
    void theDigestIsThatOfWhatIsPacked() throws IOException {
        Path own = jar("own.jar", 0100600);
        Path taken = jar("taken.jar", 0100600);
        PackageLayout layout = PackageLayout.of(
                List.of(), List.of(new Library("own.jar", own, true), new Library("taken.jar", taken, false)));

        List<Library> packed =
                OwnLibraries.reproducible(layout, folder.resolve("lib"), TIME).libraries();

        assertThat(new ComponentFile(own, true).digest(TIME))
                .isEqualTo(Sha256.of(packed.get(0).file()));
        assertThat(new ComponentFile(taken, false).digest(TIME))
                .isEqualTo(Sha256.of(packed.get(1).file()));
    }
}
