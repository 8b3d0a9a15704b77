package com.plexichat.release.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FaultyDiskTest {
    @TempDir
    private Path real;

    private final DiskFault fault = new DiskFault();
    private Path folder;

    @BeforeEach
    void makeDisk() {
        folder = FaultyDisk.at(real, fault);
    }

    @Test
    void withoutAFaultItIsTheRealDisk() throws IOException {
        Files.writeString(folder.resolve("file"), "one two");

        assertThat(real.resolve("file")).hasContent("one two");
        try (SeekableByteChannel file = Files.newByteChannel(folder.resolve("file"), StandardOpenOption.WRITE)) {
            assertThat(file.position(3).truncate(3)).isSameAs(file);
            assertThat(file.size()).isEqualTo(3);
        }
        assertThat(Files.readString(folder.resolve("file"))).isEqualTo("one");
    }

    @Test
    void aWriteThatFindsNoRoomHasWrittenTheHalf() throws IOException {
        fault.fullAt(2);

        assertThatThrownBy(() -> Files.writeString(folder.resolve("file"), "one two!"))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(real.resolve("file")).hasContent("one ");
    }

    @Test
    void aFailureOfTheRealFileIsThrownAsItIs() throws IOException {
        Files.writeString(folder.resolve("file"), "text");

        try (SeekableByteChannel file = Files.newByteChannel(folder.resolve("file"))) {
            assertThatThrownBy(() -> file.position(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThat(file.read(ByteBuffer.allocate(9))).isEqualTo(4);
        }
    }

    @Test
    void aFolderIsWatchedOnTheRealDisk() throws IOException {
        FileSystem disk = folder.getFileSystem();
        try (WatchService watcher = disk.newWatchService()) {
            WatchKey key = folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);

            assertThat(key.isValid()).isTrue();
            assertThat(key.watchable()).isEqualTo(real);
        }
        assertThat(disk.getRootDirectories()).allMatch(root -> root.getFileSystem() == disk);
    }

    @Test
    void noAddressNamesIt() {
        URI address = URI.create("faulty:/disk");
        FileSystem disk = folder.getFileSystem();

        assertThatThrownBy(() -> disk.provider().getFileSystem(address))
                .isInstanceOf(FileSystemNotFoundException.class);
        assertThatThrownBy(() -> disk.provider().getPath(address)).isInstanceOf(FileSystemNotFoundException.class);
        assertThatThrownBy(() -> disk.provider().newFileSystem(address, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
