package com.plexichat.updater.wiring;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.archive.RawTar;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The files of a release of a small server, as the plugin makes them. */
final class PackedRelease {
    static final String PRODUCT = "chat";
    private static final Instant BUILT = Instant.parse("2026-01-02T03:04:05Z");

    private final String version;
    private final Map<String, byte[]> content = new TreeMap<>();
    private Platform platform = Platform.parse("any");
    private UnaryOperator<String> manifestChange = text -> text;
    private UnaryOperator<String> checksumChange = text -> text;
    private Packing packing = PackedRelease::wellPacked;

    /** What becomes of the files of a package and of its manifest. */
    interface Packing {
        Archive pack(SortedMap<String, byte[]> files);
    }

    /** An archive for which checksum and account are made, so that nothing but itself speaks against it. */
    static final class Archive {
        private final byte[] bytes;
        private final FileDigest tar;

        /** @param tar what the account says of it without gzip */
        Archive(byte[] bytes, FileDigest tar) {
            this.bytes = bytes.clone();
            this.tar = tar;
        }

        static Archive of(RawTar tar) {
            byte[] bytes = tar.tar();
            return new Archive(RawTar.gzip(bytes), FileDigest.of(bytes));
        }
    }

    PackedRelease(String version) {
        this.version = version;
        with("VERSION", version);
        with("bin/chat", "#!/bin/sh\n");
        with("config/config.json", "{\"port\": 8000}");
    }

    String version() {
        return version;
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

    /** Checksum and account are those of the changed text. */
    PackedRelease withManifest(UnaryOperator<String> change) {
        manifestChange = change;
        return this;
    }

    /** The account is that of the changed text. */
    PackedRelease withChecksum(UnaryOperator<String> change) {
        checksumChange = change;
        return this;
    }

    PackedRelease packedAs(Packing other) {
        packing = other;
        return this;
    }

    /** Each by its name. */
    Map<String, byte[]> files() {
        ReleaseIdentity identity = new ReleaseIdentity(
                PRODUCT,
                VersionSchemes.find(version).orElseThrow(),
                "7",
                BUILT,
                new CommitId("0123456789abcdef0123456789abcdef01234567"),
                "main",
                true);
        List<ChecksumLine> lines = new ArrayList<>();
        content.forEach(
                (path, bytes) -> lines.add(new ChecksumLine(FileDigest.of(bytes).sha256(), path)));
        PackageManifest manifest = new PackageManifest(identity, platform, List.of(), lines);
        byte[] manifestText = manifestChange.apply(manifest.text()).getBytes(StandardCharsets.UTF_8);
        SortedMap<String, byte[]> packed = new TreeMap<>(content);
        packed.put(PackageManifest.FILE_NAME, manifestText);
        Archive made = packing.pack(packed);
        String archive = PRODUCT + "-" + identity.tag() + "-" + platform + ".tar.gz";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(archive, made.bytes);
        ChecksumLine checksum = new ChecksumLine(FileDigest.of(made.bytes).sha256(), archive);
        files.put(archive + ".sha256", checksumChange.apply(checksum.text()).getBytes(StandardCharsets.UTF_8));
        files.put(PackageManifest.FILE_NAME, manifestText);
        ReleaseRecord record = ReleaseRecord.of(identity)
                .with(
                        List.of(new ReleasePackage(
                                platform,
                                archive,
                                archive + ".sha256",
                                PackageManifest.FILE_NAME,
                                made.tar,
                                manifest.payload(path -> false))),
                        List.of(
                                asset(AssetRole.PACKAGE, archive, files),
                                asset(AssetRole.CHECKSUM, archive + ".sha256", files),
                                asset(AssetRole.MANIFEST, PackageManifest.FILE_NAME, files)));
        files.put(ReleaseRecord.FILE_NAME, ReleaseRecordJson.write(record).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Archive wellPacked(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileDigest tar;
        try (TarGzWriter writer = new TarGzWriter(out, BUILT, new Compression(5, 1))) {
            writer.addFolder(PRODUCT);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writer.addFile(PRODUCT + "/" + file.getKey(), mode(file.getKey()), file.getValue());
            }
            tar = writer.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Archive(out.toByteArray(), tar);
    }

    private static int mode(String path) {
        return path.startsWith("bin/") ? 0755 : path.startsWith("config/") ? 0600 : 0644;
    }

    private static ReleaseAsset asset(AssetRole role, String name, Map<String, byte[]> files) {
        return new ReleaseAsset(role, name, FileDigest.of(files.getOrDefault(name, new byte[0])));
    }
}
