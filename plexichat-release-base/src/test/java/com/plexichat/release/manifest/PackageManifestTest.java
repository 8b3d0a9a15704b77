package com.plexichat.release.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PackageManifestTest {
    @Test
    void itNamesTheBuildAndThenEachFile() throws IOException {
        List<ChecksumLine> files = Stream.of("bin/plexichat", "LICENSE", "lib/plexichat-core.jar")
                .map(name -> new ChecksumLine(Releases.digest(name).sha256(), name))
                .toList();

        GoldenFile.of("manifest/manifest.txt")
                .holds(new PackageManifest(Releases.identity("r.3.4-5-security+enterprise"), files).text());
    }

    @Test
    void itsFilesDoNotChange() {
        List<ChecksumLine> files = new ArrayList<>();
        PackageManifest manifest = new PackageManifest(Releases.identity("7a12"), files);

        files.add(new ChecksumLine(Releases.digest("late").sha256(), "late"));

        assertThat(manifest.files()).isEmpty();
        assertThat(manifest.text()).endsWith("Platform: linux-arm64\n\n");
    }
}
