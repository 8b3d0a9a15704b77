package com.plexichat.release.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoundTripTest {
    private static final ExtractionLimits LIMITS = new ExtractionLimits(64 << 20, 1000, 1000, 100);

    /** Of a tar: 512 bytes, and 20 of them. */
    private static final List<Integer> BORDERS = List.of(0, 512, 1024, 10_240);

    private final Map<ArchivePath, Unpacked.File> files = new TreeMap<>();
    private final Map<ArchivePath, String> links = new TreeMap<>();
    private final List<ArchivePath> folders = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whateverIsPackedIsUnpackedTheSame() {
        Generated.cases(1_000, random -> {
            files.clear();
            links.clear();
            folders.clear();
            try {
                Path archive = folder.resolve("a.tar.gz");
                Path target = folder.resolve("unpacked");
                write(archive, random);

                Unpacked unpacked = new SafeExtraction(LIMITS, new DeclaredLinks(links))
                        .extract(archive, target, ArchiveWatch.NONE);

                assertThat(unpacked.files()).containsExactlyInAnyOrderElementsOf(files.values());
                assertThat(unpacked.links()).containsExactlyInAnyOrderElementsOf(links.keySet());
                assertThat(unpacked.folders()).containsExactlyInAnyOrderElementsOf(folders);
                assertThat(unpacked.totals().archive()).isEqualTo(FileDigest.of(archive));
                for (Unpacked.File file : unpacked.files()) {
                    assertThat(FileDigest.of(target.resolve(file.path().text())))
                            .isEqualTo(file.digest());
                }
                for (ArchivePath link : unpacked.links()) {
                    assertThat(Files.readSymbolicLink(target.resolve(link.text())))
                            .hasToString(links.get(link));
                }
                for (ArchivePath empty : unpacked.folders()) {
                    assertThat(target.resolve(empty.text())).isDirectory();
                }
                PathUtils.deleteDirectory(target);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private void write(Path archive, RandomGenerator random) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                TarGzWriter tar = new TarGzWriter(out, Instant.EPOCH, new Compression(1, 2))) {
            List<String> parents = new ArrayList<>();
            addFolder(tar, parents, "top");
            for (int i = random.nextInt(15); i > 0; i--) {
                // A number makes each name the only one, in every case.
                String name = Generated.text(random, "abc -._üß漢😀", 0, random.nextInt(4) == 0 ? 60 : 12) + i;
                String path = parents.get(random.nextInt(parents.size())) + "/" + name;
                switch (random.nextInt(6)) {
                    case 0 -> addFolder(tar, parents, path);
                    case 1 -> {
                        tar.addLink(path, "some where/" + name);
                        links.put(new ArchivePath(path), "some where/" + name);
                    }
                    case 2 -> parents.add(path);
                    default -> addFile(tar, path, random);
                }
            }
            assertThat(tar.finish().size()).isPositive();
        }
    }

    private void addFolder(TarGzWriter tar, List<String> parents, String path) throws IOException {
        tar.addFolder(path);
        parents.add(path);
        folders.add(new ArchivePath(path));
    }

    private void addFile(TarGzWriter tar, String path, RandomGenerator random) throws IOException {
        int mode = Generated.oneOf(random, 0644, 0755, 0600, 0640, 0700);
        byte[] content = content(random);
        Path source = Files.write(folder.resolve("source"), content);
        FileDigest digest = random.nextBoolean()
                ? tar.addFile(path, mode, content)
                : tar.addFile(
                        path,
                        mode,
                        source,
                        (start, length) -> assertThat(length).isLessThanOrEqualTo(content.length));
        assertThat(digest).isEqualTo(FileDigest.of(content));
        files.put(new ArchivePath(path), new Unpacked.File(new ArchivePath(path), mode, digest));
    }

    /** About a border of blocks, seldom those of the compression. */
    private static byte[] content(RandomGenerator random) {
        int border = random.nextInt(100) == 0
                ? GzipBlock.SIZE * random.nextInt(1, 4)
                : BORDERS.get(random.nextInt(BORDERS.size()));
        byte[] content = new byte[Math.max(0, border + random.nextInt(-2, 3))];
        if (random.nextBoolean()) {
            random.nextBytes(content);
        }
        return content;
    }
}
