package com.plexichat.release.packaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.testing.DiskFault;
import com.plexichat.release.testing.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnLibrariesTest {
    @TempDir
    private Path folder;

    private final DiskFault fault = new DiskFault();

    private void reproduce(Path jar) {
        PackageLayout layout = PackageLayout.of(List.of(), List.of(new Library("chat.jar", jar, true)));
        OwnLibraries.reproducible(layout, FaultyDisk.at(folder, fault).resolve("copies"), Instant.EPOCH);
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("chat.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("org/Chat.class"));
            zip.write(new byte[100]);
            zip.closeEntry();
        }
        return jar;
    }

    @Test
    void aFullDiskIsToldAsWhatItIs() throws IOException {
        Path jar = jar();
        fault.fullAt(1);

        assertThatThrownBy(() -> reproduce(jar))
                .hasMessageContaining(
                        "file-unwritable: a copy of the project's own jar cannot be written: No space left"
                                + " on device (" + folder.resolve("copies/chat.jar") + ")")
                .hasMessageContaining("free disk space");
    }

    @Test
    void aJarThatIsNoneIsToldAsUnreadable() throws IOException {
        Path jar = Files.writeString(folder.resolve("chat.jar"), "not even a jar");

        assertThatThrownBy(() -> reproduce(jar))
                .hasMessageContaining("file-unreadable: the project's own jar cannot be read: ")
                .hasMessageContaining("build the project again");
    }

    @Test
    void aJarWithABrokenEntryIsToldAsUnreadable() throws IOException {
        byte[] bytes = Files.readAllBytes(jar());
        bytes[44 + 2] = (byte) 0xff; // within the compressed content
        bytes[44 + 1] = (byte) 0xff;
        bytes[44] = (byte) 0xff;
        Path broken = Files.write(folder.resolve("chat.jar"), bytes);

        assertThatThrownBy(() -> reproduce(broken))
                .hasMessageContaining("file-unreadable: the project's own jar cannot be read: ");
    }
}
