package com.plexichat.release.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.archive.ArchiveWatch;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proves of a release's folder, in whatever state it is, that no file with a final name promises what is not so. */
public final class VerifiedRelease {
    private VerifiedRelease() {}

    public static void verify(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.exists(folder.resolve(ReleaseRecord.FILE_NAME))) {
            for (ReleaseAsset asset : new StagedRelease(folder).record().assets()) {
                assertThat(folder.resolve(asset.name())).exists();
                assertThat(FileDigest.of(folder.resolve(asset.name())))
                        .as(asset.name())
                        .isEqualTo(asset.digest());
            }
        }
        for (String name : files(folder).keySet()) {
            if (name.startsWith(".")) {
                assertThat(name).endsWith(".part");
            } else if (name.endsWith(".sha256")) {
                verifyChecksum(folder, name);
            } else if (name.endsWith(".tar.gz")) {
                verifyArchive(folder.resolve(name));
            }
        }
    }

    /** The digest of each file below a folder, by its name. */
    public static Map<String, Sha256> files(Path folder) throws IOException {
        Map<String, Sha256> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path file : tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    files.put(folder.relativize(file).toString(), Sha256.of(file));
                }
            }
        }
        return files;
    }

    private static void verifyChecksum(Path folder, String name) throws IOException {
        List<String> words =
                List.of(Files.readString(folder.resolve(name)).strip().split(" +", 2));
        assertThat(words).hasSize(2);
        assertThat(folder.resolve(words.get(1))).exists();
        assertThat(Sha256.of(folder.resolve(words.get(1))).hex()).as(name).isEqualTo(words.get(0));
    }

    private static void verifyArchive(Path archive) {
        try (TarGzReader reader = TarGzReader.open(archive, ArchiveWatch.NONE)) {
            boolean hasMore = true;
            while (hasMore) {
                hasMore = reader.next().isPresent();
            }
            assertThat(reader.totals().tar().size()).isPositive();
        }
    }
}
