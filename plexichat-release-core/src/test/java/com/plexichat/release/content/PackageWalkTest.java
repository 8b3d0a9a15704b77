package com.plexichat.release.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.problem.ReleaseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageWalkTest {
    private static final String SMALL_TEXT = "small";
    private static final byte[] SMALL = SMALL_TEXT.getBytes(StandardCharsets.UTF_8);
    private static final byte[] LARGE = new byte[3 << 20];

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void pack() {
        new Random(1).nextBytes(LARGE);
        archive = folder.resolve("chat.tar.gz");
        try (TestPackage files = new TestPackage(archive)) {
            files.folder("").file("small", SMALL_TEXT).file("empty", "").file("large", 0644, LARGE);
        }
    }

    /** Wants every file, and reads each twice: as a stream and on disk. */
    private static final class Reading implements PackageVisitor {
        private final List<String> entered = new ArrayList<>();
        private final Map<String, byte[]> read = new TreeMap<>();
        private final Map<String, Sha256> digests = new TreeMap<>();
        private final List<Path> copies = new ArrayList<>();

        @Override
        public void enter(ArchiveEntry entry) {
            entered.add(entry.path());
        }

        @Override
        public boolean wants(FileStart file) {
            return true;
        }

        @Override
        public void visit(PackagedFile file) throws IOException {
            try (InputStream content = file.open()) {
                read.put(file.path(), content.readAllBytes());
            }
            digests.put(file.path(), file.digest());
            copies.add(file.onDisk());
            assertThat(file.onDisk()).hasBinaryContent(read.get(file.path()));
            assertThat(file.open()).hasBinaryContent(read.get(file.path()));
        }
    }

    @Test
    void everyFileIsShownWithItsContentAndDigest() {
        Reading reading = new Reading();

        PackageWalk.through(archive, List.of(reading));

        assertThat(reading.entered).containsExactly("chat", "chat/small", "chat/empty", "chat/large");
        assertThat(reading.read).containsOnlyKeys("chat/small", "chat/empty", "chat/large");
        assertThat(reading.read.get("chat/large")).isEqualTo(LARGE);
        assertThat(reading.digests.get("chat/small")).isEqualTo(Sha256.of(SMALL));
        assertThat(reading.digests.get("chat/large")).isEqualTo(Sha256.of(LARGE));
    }

    @Test
    void noCopyIsLeft() {
        Reading reading = new Reading();

        PackageWalk.through(archive, List.of(reading));

        assertThat(reading.copies).hasSize(3).noneMatch(Files::exists);
    }

    @Test
    void whoFollowsAFileTakesAllOfItsBytes() {
        ByteArrayOutputStream followed = new ByteArrayOutputStream();
        PackageVisitor follower = new PackageVisitor() {
            @Override
            public Optional<OutputStream> follow(FileStart file) {
                return file.name().equals("large") ? Optional.of(followed) : Optional.empty();
            }
        };

        PackageWalk.through(archive, List.of(follower, new Reading()));

        assertThat(followed.toByteArray()).isEqualTo(LARGE);
    }

    @Test
    void whatAVisitorCannotReadIsToldAsThatFile() {
        PackageVisitor visitor = new PackageVisitor() {
            @Override
            public boolean wants(FileStart file) {
                return file.name().equals("small");
            }

            @Override
            public void visit(PackagedFile file) throws IOException {
                throw new IOException("it is encrypted");
            }
        };

        assertThatThrownBy(() -> PackageWalk.through(archive, List.of(visitor)))
                .hasMessageContaining("file-unreadable")
                .hasMessageContaining("it is encrypted")
                .hasMessageContaining("chat/small in chat.tar.gz")
                .hasMessageNotContaining("disk space");
    }

    @Test
    void aFullDiskIsToldAsThat() {
        PackageVisitor visitor = new PackageVisitor() {
            @Override
            public boolean wants(FileStart file) {
                return file.name().equals("large");
            }

            @Override
            public void visit(PackagedFile file) throws IOException {
                throw new NoRoomException(new IOException("No space left on device"));
            }
        };

        assertThatThrownBy(() -> PackageWalk.through(archive, List.of(visitor)))
                .hasMessageContaining("file-unwritable")
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("free disk space");
    }

    @Test
    void aBrokenPackageIsRefused() throws IOException {
        Files.write(archive, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> PackageWalk.through(archive, List.of(new Reading())))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("archive-broken");
    }
}
