package com.plexichat.release.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.layout.FolderListing;
import com.plexichat.release.layout.LayoutReader;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.staging.ReadyPackage;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testing.ExternalTool;
import com.plexichat.release.testkit.Identities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageAssemblerTest {
    private static final ReleaseIdentity IDENTITY = Identities.of("a.1.2-1");
    private static final String ARCHIVE = "plexichat-a.1.2-1-linux-arm64.tar.gz";

    private static final List<String> TREE = List.of(
            "LICENSE",
            "NOTICE.txt",
            "README.md",
            "bin/server",
            "bin/tools/repair",
            "client/größe 日本.html",
            "client/a-folder-with-a-rather-long-name/another-folder-with-a-long-name/"
                    + "and-a-file-so-that-its-path-does-not-fit-into-a-header.js",
            "config/nginx.conf",
            "config/server.json");

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    private static void writeTree(Path into, List<String> order) throws IOException {
        for (String name : order) {
            Path file = into.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, (name.startsWith("bin/") ? "#!/bin/sh\n" : "") + "content of " + name);
        }
    }

    private StagedRelease assembled(Path project) {
        StagedRelease staged = new StagedRelease(project.resolve("target/release"));
        staged.prepareFor(IDENTITY);
        PackageContent content =
                LayoutReader.read(PackageLayout.of(List.of(), List.of()), project, FolderListing.AS_IT_IS);
        staged.replacePackages(assemble(staged, content), List.of());
        return staged;
    }

    private List<ReadyPackage> assemble(StagedRelease staged, PackageContent content) {
        PackageNaming naming = PackageNaming.of(
                        IDENTITY, List.of(Platform.parse("linux-arm64")), Optional.empty(), Optional.empty())
                .get(0);
        return new PackageAssembler(staged, IDENTITY, new Compression(5, 2), new PackageLog(log))
                .assemble(List.of(new PackagePlan(naming, content)), bytes -> {});
    }

    private static Map<TarArchiveEntry, byte[]> entries(Path archive) throws IOException {
        Map<TarArchiveEntry, byte[]> entries = new LinkedHashMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(Files.newInputStream(archive)), StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.put(entry, tar.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void archiveHoldsExactlyTheseEntriesInThisOrder() throws IOException {
        writeTree(folder, TREE);

        Map<TarArchiveEntry, byte[]> entries = entries(assembled(folder).file(ARCHIVE));

        assertThat(entries.keySet())
                .extracting(entry -> Integer.toOctalString(entry.getMode() & 07777) + " " + entry.getName())
                .containsExactly(
                        "755 plexichat/",
                        "755 plexichat/bin/",
                        "755 plexichat/bin/tools/",
                        "755 plexichat/client/",
                        "755 plexichat/client/a-folder-with-a-rather-long-name/",
                        "755 plexichat/client/a-folder-with-a-rather-long-name/another-folder-with-a-long-name/",
                        "755 plexichat/config/",
                        "755 plexichat/logs/",
                        "644 plexichat/LICENSE",
                        "644 plexichat/NOTICE.txt",
                        "644 plexichat/README.md",
                        "755 plexichat/bin/server",
                        "755 plexichat/bin/tools/repair",
                        "644 plexichat/client/a-folder-with-a-rather-long-name/another-folder-with-a-long-name/"
                                + "and-a-file-so-that-its-path-does-not-fit-into-a-header.js",
                        "644 plexichat/client/größe 日本.html",
                        "644 plexichat/config/nginx.conf",
                        "600 plexichat/config/server.json",
                        "644 plexichat/manifest.txt");
        assertThat(entries.keySet()).allSatisfy(entry -> {
            assertThat(entry.getLastModifiedTime().toInstant()).isEqualTo(IDENTITY.buildDate());
            assertThat(entry.getLongUserId()).isZero();
            assertThat(entry.getUserName()).isEqualTo("root");
        });
    }

    @Test
    void manifestNamesEveryFileWithItsDigestAndIsTheSameInsideAndBeside() throws IOException {
        writeTree(folder, TREE);

        StagedRelease staged = assembled(folder);

        String manifest = Files.readString(staged.file("manifest.txt"));
        List<String> expected = new ArrayList<>();
        entries(staged.file(ARCHIVE)).forEach((entry, content) -> {
            String name = entry.getName().substring("plexichat/".length());
            if (name.equals("manifest.txt")) {
                assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(manifest);
            } else if (entry.isFile()) {
                expected.add(Sha256.of(content) + "  " + name);
            }
        });
        assertThat(manifest.substring(manifest.indexOf("\n\n") + 2).lines()).containsExactlyElementsOf(expected);
        assertThat(expected).hasSize(TREE.size());
        assertThat(manifest.lines())
                .startsWith(
                        "Build Number: 42",
                        "Build Date: 2026-03-01T12:00:00Z",
                        "Git Commit: " + IDENTITY.commit(),
                        "Git Branch: main",
                        "Product: plexichat",
                        "Version: a.1.2-1",
                        "Channel: alpha",
                        "Platform: linux-arm64",
                        "");
    }

    @Test
    void accountHasTheDigestsOfTheThreeFiles() throws IOException {
        writeTree(folder, TREE);

        StagedRelease staged = assembled(folder);

        assertThat(staged.record().assets())
                .containsExactly(
                        new ReleaseAsset(AssetRole.PACKAGE, ARCHIVE, FileDigest.of(staged.file(ARCHIVE))),
                        new ReleaseAsset(
                                AssetRole.CHECKSUM,
                                ARCHIVE + ".sha256",
                                FileDigest.of(staged.file(ARCHIVE + ".sha256"))),
                        new ReleaseAsset(
                                AssetRole.MANIFEST, "manifest.txt", FileDigest.of(staged.file("manifest.txt"))));
        assertThat(staged.file(ARCHIVE + ".sha256"))
                .hasContent(Sha256.of(staged.file(ARCHIVE)) + "  " + ARCHIVE + "\n");
    }

    @Test
    void sameContentGivesTheSameBytesWhereverAndInWhateverOrderItWasWritten(@TempDir Path one, @TempDir Path other)
            throws IOException {
        List<String> shuffled = new ArrayList<>(TREE);
        Collections.shuffle(shuffled, new Random(42));
        writeTree(one, TREE);
        writeTree(other, shuffled);
        Files.setLastModifiedTime(other.resolve("LICENSE"), java.nio.file.attribute.FileTime.fromMillis(0));

        assertThat(assembled(one).file(ARCHIVE))
                .hasSameBinaryContentAs(assembled(other).file(ARCHIVE));
    }

    @Test
    void sha256sumAcceptsTheChecksumAndTheManifestWhereItIsInstalled() throws IOException, InterruptedException {
        ExternalTool sha256sum = ExternalTool.assumePresent("sha256sum");
        ExternalTool tar = ExternalTool.assumePresent("tar");
        writeTree(folder, TREE);
        Path released = assembled(folder).folder();

        assertThat(sha256sum.output(released, "--check", "--strict", "--quiet", ARCHIVE + ".sha256"))
                .isEmpty();
        assertThat(tar.output(released, "-xzf", ARCHIVE)).isEmpty();
        Path installed = released.resolve("plexichat");
        String manifest = Files.readString(installed.resolve("manifest.txt"));
        Files.writeString(installed.resolve("lines"), manifest.substring(manifest.indexOf("\n\n") + 2));
        assertThat(sha256sum.output(installed, "--check", "--strict", "--quiet", "lines"))
                .isEmpty();
    }

    @Test
    void fileThatGoesWhileItIsPackedLeavesNothingHalfWritten() throws IOException {
        StagedRelease staged = new StagedRelease(folder.resolve("release"));
        staged.prepareFor(IDENTITY);
        PackageContent content = new PackageContent(
                List.of("bin"),
                List.of(),
                List.of(new PackageFile("bin/gone", 0755, folder.resolve("gone"))),
                List.of(),
                List.of());

        assertThatThrownBy(() -> assemble(staged, content))
                .hasMessageContaining("file-unreadable: a part of the package cannot be read")
                .hasMessageContaining(folder.resolve("gone").toString());
        try (Stream<Path> left = Files.list(staged.folder())) {
            assertThat(left).extracting(file -> file.getFileName().toString()).containsExactly("release.json");
        }
        assertThat(staged.record().assets()).isEmpty();
    }
}
