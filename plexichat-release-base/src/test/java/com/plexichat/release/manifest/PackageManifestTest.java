package com.plexichat.release.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PackageManifestTest {
    private static final Platform ARM64 = Platform.parse("linux-arm64");

    private static List<ChecksumLine> files(String... names) {
        return Stream.of(names)
                .map(name -> new ChecksumLine(Releases.digest(name).sha256(), name))
                .toList();
    }

    private static PackageManifest manifest(String version, List<ChecksumLine> files, PackageManifest.Link... links) {
        return new PackageManifest(Releases.identity(version), ARM64, List.of(links), files);
    }

    @Test
    void itNamesTheBuildAndTheLinksAndThenEachFile() throws IOException {
        PackageManifest manifest = manifest(
                "r.3.4-5-security+enterprise",
                files("bin/plexichat", "LICENSE", "lib/plexichat-core.jar"),
                new PackageManifest.Link("bin/chat", "plexichat"));

        GoldenFile.of("manifest/manifest.txt").holds(manifest.text());
    }

    @Test
    void itsFilesDoNotChange() {
        List<ChecksumLine> files = new ArrayList<>();
        PackageManifest manifest = manifest("7a12", files);

        files.addAll(files("late"));

        assertThat(manifest.files()).isEmpty();
        assertThat(manifest.text()).endsWith("Platform: linux-arm64\n\n");
    }

    @Test
    void thePayloadIsTheDigestOfItsLinesWithoutThoseOfTheVersion() {
        PackageManifest manifest = manifest("7a12", files("LICENSE", "bin/chat", "version.json"));
        String lines =
                files("LICENSE", "bin/chat").stream().map(ChecksumLine::text).collect(Collectors.joining());

        assertThat(manifest.payload("version.json"::equals))
                .isEqualTo(Releases.digest(lines).sha256());
    }

    @Test
    void thePayloadIsTheSameInAnotherVersionAndNotWithAnotherFileOrLink() {
        List<ChecksumLine> files = files("LICENSE", "bin/chat");
        Sha256 payload = manifest("7a12", files).payload(name -> false);

        assertThat(manifest("8b1", files).payload(name -> false)).isEqualTo(payload);
        assertThat(manifest("7a12", files("LICENSE")).payload(name -> false)).isNotEqualTo(payload);
        assertThat(manifest("7a12", files, new PackageManifest.Link("chat", "bin/chat"))
                        .payload(name -> false))
                .isNotEqualTo(payload);
    }
}
