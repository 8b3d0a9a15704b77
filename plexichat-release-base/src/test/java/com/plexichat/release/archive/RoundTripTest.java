package com.plexichat.release.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoundTripTest {
    private static final ExtractionLimits LIMITS = new ExtractionLimits(1 << 20, 1000, 1000, 100);

    @TempDir
    private Path folder;

    @Test
    void whateverIsWrittenIsUnpackedTheSame() {
        Generated.cases(60, random -> {
            Map<ArchivePath, Unpacked.File> files = new TreeMap<>();
            try {
                Path archive = Files.createTempFile(folder, "a", ".tar.gz");
                Path target = folder.resolve(archive.getFileName() + "-unpacked");
                write(archive, random, files);

                Unpacked unpacked = new SafeExtraction(LIMITS, DeclaredLinks.NONE).extract(archive, target);

                assertThat(unpacked.files()).containsExactlyInAnyOrderElementsOf(files.values());
                assertThat(unpacked.totals().archive()).isEqualTo(FileDigest.of(archive));
                for (Unpacked.File file : unpacked.files()) {
                    assertThat(FileDigest.of(target.resolve(file.path().text())))
                            .isEqualTo(file.digest());
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static void write(Path archive, RandomGenerator random, Map<ArchivePath, Unpacked.File> files)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                TarGzWriter tar = new TarGzWriter(out, Instant.EPOCH)) {
            List<String> parents = new ArrayList<>(List.of("top"));
            tar.addFolder("top");
            for (int i = random.nextInt(15); i > 0; i--) {
                // A number makes each name the only one, in every case.
                String name = Generated.text(random, "abc -._üß漢😀", 0, random.nextInt(4) == 0 ? 60 : 12) + i;
                String path = parents.get(random.nextInt(parents.size())) + "/" + name;
                if (random.nextInt(3) == 0) {
                    parents.add(path);
                    if (random.nextBoolean()) {
                        tar.addFolder(path);
                    }
                } else {
                    int mode = Generated.oneOf(random, 0644, 0755, 0600, 0640, 0700);
                    byte[] content = Generated.text(random, "abc\nü", 0, 3_000).getBytes(UTF_8);
                    FileDigest digest = tar.addFile(path, mode, content);
                    ArchivePath key = new ArchivePath(path);
                    files.put(key, new Unpacked.File(key, mode, digest));
                }
            }
        }
    }
}
