package com.plexichat.release.manifest;

import static com.plexichat.release.testing.Generated.oneOf;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.version.VersionSchemes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Releases to write and read: one fixed, and any number of generated ones. */
final class Releases {
    private static final String FILE_CHARACTERS = "abcXYZ019._-";

    private Releases() {}

    static ReleaseIdentity identity(String version) {
        return new ReleaseIdentity(
                "plexichat",
                VersionSchemes.find(version).orElseThrow(),
                "412",
                Instant.parse("2026-11-20T12:34:56.789Z"),
                new CommitId("0123456789abcdef0123456789abcdef01234567"),
                "release/3.4",
                true);
    }

    static ReleaseRecord complete() {
        ReleaseRecord release = ReleaseRecord.of(identity("b.3.4-5-security+enterprise"))
                .with(new ReleaseNotes("PlexiChat vb.3.4-5 \"Grüße\"", digest("notes")));
        for (AssetRole role : List.of(AssetRole.SBOM_XML, AssetRole.SBOM_JSON)) {
            release = release.with(new ReleaseAsset(role, "file-" + role.text(), digest(role.text())));
        }
        release = withPackages(release, Platform.parse("linux-arm64"));
        return release.with(Optional.of(check(release)));
    }

    /** The release with a package for each of the platforms. */
    static ReleaseRecord withPackages(ReleaseRecord release, Platform... platforms) {
        List<ReleasePackage> packages = new ArrayList<>();
        List<ReleaseAsset> files = new ArrayList<>();
        for (Platform platform : platforms) {
            String end = platforms.length == 1 ? "" : "-" + platform;
            packages.add(new ReleasePackage(
                    platform,
                    "file-package" + end,
                    "file-checksum" + end,
                    "file-manifest" + end,
                    digest("tar" + end),
                    digest("payload" + end).sha256()));
            for (AssetRole role : List.of(AssetRole.PACKAGE, AssetRole.MANIFEST, AssetRole.CHECKSUM)) {
                files.add(new ReleaseAsset(role, "file-" + role.text() + end, digest(role.text())));
            }
        }
        return release.with(packages, files);
    }

    /** One that all packages of a release passed. */
    private static PackageCheck check(ReleaseRecord release) {
        TreeMap<String, FileDigest> archives = new TreeMap<>();
        release.archives().forEach(archive -> archives.put(archive.name(), archive.digest()));
        return new PackageCheck(
                archives,
                new TreeSet<>(List.of("package-leftover")),
                List.of(new PackageCheck.UsedWaiver(
                        "package-build-path", "lib/*.so", "built by \"others\"", LocalDate.parse("2027-03-31"))));
    }

    static FileDigest digest(String content) {
        return FileDigest.of(content.getBytes(UTF_8));
    }

    static ReleaseRecord generated(RandomGenerator random) {
        ReleaseRecord release = ReleaseRecord.of(new ReleaseIdentity(
                fileName(random),
                VersionSchemes.find(version(random)).orElseThrow(),
                oneOf(random, "local", "" + random.nextInt(1, 100_000)),
                Instant.ofEpochSecond(random.nextLong(4_102_444_800L)),
                new CommitId(Generated.text(random, "0123456789abcdef", 40, 40)
                        + oneOf(random, "", Generated.text(random, "0123456789abcdef", 24, 24))),
                "b" + Generated.text(random, "abc/-._#ü漢😀\"\\", 0, 12),
                random.nextBoolean()));
        if (random.nextBoolean()) {
            release = release.with(
                    new ReleaseNotes("T" + Generated.text(random, "abc \"\\\n\tü😀", 0, 20), anyDigest(random)));
        }
        for (AssetRole role : AssetRole.values()) {
            if (role != AssetRole.RECORD && !role.isOfPackage() && random.nextBoolean()) {
                release = release.with(new ReleaseAsset(role, fileName(random) + role.text(), anyDigest(random)));
            }
        }
        Platform[] platforms =
                Platform.ALL.stream().filter(platform -> random.nextInt(4) == 0).toArray(Platform[]::new);
        release = withPackages(release, platforms);
        return random.nextBoolean() ? release.with(Optional.of(check(release))) : release;
    }

    private static String version(RandomGenerator random) {
        String letter = oneOf(random, "a", "b", "r");
        String base = random.nextBoolean()
                ? letter + "." + number(random) + "." + number(random) + "-" + number(random)
                : number(random) + letter + number(random);
        return base + oneOf(random, "", "-security", "-fix2") + oneOf(random, "", "+enterprise", "+7.X-y");
    }

    private static int number(RandomGenerator random) {
        return oneOf(random, 0, 1, 9, 10, 120, 999_999_999);
    }

    private static FileDigest anyDigest(RandomGenerator random) {
        return new FileDigest(
                oneOf(random, 0L, 1L, random.nextLong(Long.MAX_VALUE)), Sha256.of(Generated.bytes(random, 8)));
    }

    private static String fileName(RandomGenerator random) {
        return oneOf(random, "a", "Z", "7") + Generated.text(random, FILE_CHARACTERS, 0, 12);
    }
}
