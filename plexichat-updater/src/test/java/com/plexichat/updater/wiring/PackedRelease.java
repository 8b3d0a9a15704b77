package com.plexichat.updater.wiring;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.archive.TarGzWriter;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.VersionSchemes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a release of a small server, as the plugin makes them. */
final class PackedRelease {
    static final String PRODUCT = "chat";

    private final String version;
    private final Map<String, byte[]> content = new TreeMap<>();
    private Platform platform = Platform.parse("any");

    PackedRelease(String version) {
        this.version = version;
        with("VERSION", version);
        with("bin/chat", "#!/bin/sh\n");
        with("config/config.json", "{\"port\": 8000}");
    }

    PackedRelease with(String path, String text) {
        content.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PackedRelease with(String path, byte[] bytes) {
        content.put(path, bytes);
        return this;
    }

    PackedRelease forPlatform(String name) {
        platform = Platform.parse(name);
        return this;
    }

    /** Each by its name. */
    Map<String, byte[]> files() {
        try {
            return packed();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, byte[]> packed() throws IOException {
        ReleaseIdentity identity = new ReleaseIdentity(
                PRODUCT,
                VersionSchemes.find(version).orElseThrow(),
                "7",
                Instant.parse("2026-01-02T03:04:05Z"),
                new CommitId("0123456789abcdef0123456789abcdef01234567"),
                "main",
                true);
        List<ChecksumLine> lines = new ArrayList<>();
        content.forEach(
                (path, bytes) -> lines.add(new ChecksumLine(FileDigest.of(bytes).sha256(), path)));
        PackageManifest manifest = new PackageManifest(identity, platform, List.of(), lines);
        String archive = PRODUCT + "-" + version + "-" + platform + ".tar.gz";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileDigest tar;
        try (TarGzWriter writer = new TarGzWriter(out, identity.buildDate(), new Compression(5, 1))) {
            writer.addFolder(PRODUCT);
            for (Map.Entry<String, byte[]> file : content.entrySet()) {
                writer.addFile(PRODUCT + "/" + file.getKey(), mode(file.getKey()), file.getValue());
            }
            writer.addFile(
                    PRODUCT + "/" + PackageManifest.FILE_NAME,
                    0644,
                    manifest.text().getBytes(StandardCharsets.UTF_8));
            tar = writer.finish();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(archive, out.toByteArray());
        ChecksumLine checksum =
                new ChecksumLine(FileDigest.of(out.toByteArray()).sha256(), archive);
        files.put(archive + ".sha256", checksum.text().getBytes(StandardCharsets.UTF_8));
        files.put(PackageManifest.FILE_NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
        ReleaseRecord record = ReleaseRecord.of(identity)
                .with(
                        List.of(new ReleasePackage(
                                platform,
                                archive,
                                archive + ".sha256",
                                PackageManifest.FILE_NAME,
                                tar,
                                manifest.payload(path -> false))),
                        List.of(
                                asset(AssetRole.PACKAGE, archive, files),
                                asset(AssetRole.CHECKSUM, archive + ".sha256", files),
                                asset(AssetRole.MANIFEST, PackageManifest.FILE_NAME, files)));
        files.put(ReleaseRecord.FILE_NAME, ReleaseRecordJson.write(record).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static int mode(String path) {
        return path.startsWith("bin/") ? 0755 : path.startsWith("config/") ? 0600 : 0644;
    }

    private static ReleaseAsset asset(AssetRole role, String name, Map<String, byte[]> files) {
        return new ReleaseAsset(role, name, FileDigest.of(files.getOrDefault(name, new byte[0])));
    }
}
