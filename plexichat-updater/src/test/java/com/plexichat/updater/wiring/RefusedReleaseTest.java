package com.plexichat.updater.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.PackedRelease.Archive;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Releases that are not as they should be are refused before the service is touched. */
final class RefusedReleaseTest extends OnARefusingHost {
    private static final boolean ON_ARM = System.getProperty("os.arch").equals("aarch64");
    private static final String CHECKSUM = ".tar.gz.sha256";

    @Prevents("D18")
    @Test
    void aFileThatWasChangedAfterItWasPublished() throws IOException {
        for (String end : new String[] {".tar.gz", CHECKSUM, "manifest.txt"}) {
            assertRefused(
                    files -> files.replaceAll((name, bytes) -> name.endsWith(end) ? flipped(bytes) : bytes),
                    "download-broken",
                    "another size or digest on the server");
        }
    }

    @Prevents("D18")
    @Test
    void aFileThatIsMissing() throws IOException {
        for (String end : new String[] {".tar.gz", CHECKSUM, "manifest.txt"}) {
            assertRefused(files -> files.keySet().removeIf(name -> name.endsWith(end)), "offer-incomplete", end);
        }
    }

    @Test
    void aReleaseWithoutAnAccount() throws IOException {
        assertRefused(files -> files.remove(ReleaseRecord.FILE_NAME), "offer-missing", "has no release");
    }

    @Prevents("D18")
    @Test
    void aChecksumThatIsNotThatOfTheArchive() throws IOException {
        PackedRelease release = new PackedRelease(host.next());
        assertRefused(
                release.withChecksum(text -> text.replaceFirst("[0-9a-f]{64}", "0".repeat(64))),
                "download-broken",
                "does not have the SHA-256");
        assertRefused(
                new PackedRelease(host.next()).withChecksum(text -> text.replace("chat-", "chess-")),
                "download-broken",
                "does not have the SHA-256");
    }

    @Test
    void anAccountThatIsNoJson() throws IOException {
        assertRefused(
                files -> files.put(ReleaseRecord.FILE_NAME, "<html>".getBytes(UTF_8)),
                "offer-incomplete",
                "cannot be read");
    }

    @Test
    void theAccountOfAnotherVersionOrProduct() throws IOException {
        assertRefused(
                files -> files.putAll(Map.of(
                        ReleaseRecord.FILE_NAME,
                        new PackedRelease("a.1.0-999").files().getOrDefault(ReleaseRecord.FILE_NAME, new byte[0]))),
                "offer-foreign",
                "account of a.1.0-999");
        assertRefused(
                files -> files.computeIfPresent(
                        ReleaseRecord.FILE_NAME,
                        (name, text) -> new String(text, UTF_8)
                                .replace("\"chat\"", "\"chess\"")
                                .getBytes(UTF_8)),
                "offer-foreign",
                "a release of chess");
    }

    @Test
    void aPackageForAnotherMachine() throws IOException {
        assertRefused(
                new PackedRelease(host.next()).forPlatform(ON_ARM ? "linux-amd64" : "linux-arm64"),
                "offer-foreign",
                "it has no package for");
    }

    @Test
    void aProgramForAnotherMachineInAPackageForThisOne() throws IOException {
        byte[] program = new byte[64];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
        program[16] = 2;
        program[18] = (byte) (ON_ARM ? 0x3e : 0xb7);

        assertRefused(
                new PackedRelease(host.next())
                        .forPlatform(ON_ARM ? "linux-arm64" : "linux-amd64")
                        .with("bin/native", program),
                "offer-foreign",
                "\"bin/native\" is");
    }

    @Test
    void aPackageWithOtherFilesThanItsManifest() throws IOException {
        assertDiffers("is in the package and not in its manifest", tar -> tar.file("chat/added", "x"));
        assertDiffers("is in the package and not in its manifest", tar -> tar.file("other/added", "x"));
        assertRefused(
                new PackedRelease(host.next()).packedAs(files -> {
                    files.remove("VERSION");
                    return Archive.of(ArchiveAttack.whole(files));
                }),
                "package-content-differs",
                "is in the manifest and not in the package");
        assertRefused(
                new PackedRelease(host.next()).packedAs(files -> {
                    files.put("bin/chat", "#!/bin/bash\n".getBytes(UTF_8));
                    return Archive.of(ArchiveAttack.whole(files));
                }),
                "package-content-differs",
                "has another SHA-256 than in the manifest");
    }

    @Test
    void aManifestWithoutALinkThatThePackageShouldHave() throws IOException {
        assertRefused(
                new PackedRelease(host.next()).withManifest(text -> "Link: lib/a -> a.1\n" + text),
                "package-content-differs",
                "the links");
    }

    @Test
    void aManifestThatCannotBeRead() throws IOException {
        assertRefused(
                new PackedRelease(host.next()).withManifest(text -> text.replaceFirst("[0-9a-f]{64} ", "")),
                "package-content-differs",
                "is not a SHA-256 and the name of a file");
        assertRefused(
                new PackedRelease(host.next()).withManifest(text -> text.stripTrailing()),
                "package-content-differs",
                "its last line has no end");
    }

    @Prevents("D16")
    @Test
    void anOlderVersionThatNobodyAskedToGoBackTo() throws IOException {
        String older = "a.0.9-1";
        host.host.publish(new PackedRelease(older), older);

        host.assertRefused(older, "offer-older", "is older than");
    }

    @Test
    void aVersionThatTheSourceDoesNotHave() throws IOException {
        host.assertRefused("a.7.7-7", "offer-missing", "has no release a.7.7-7");
    }

    private static void assertDiffers(String reason, UnaryOperator<RawTar> more) throws IOException {
        assertRefused(
                new PackedRelease(host.next()).packedAs(files -> Archive.of(more.apply(ArchiveAttack.whole(files)))),
                "package-content-differs",
                reason);
    }

    private static void assertRefused(Consumer<Map<String, byte[]>> change, String code, String reason)
            throws IOException {
        String version = host.next();
        Map<String, byte[]> files = new PackedRelease(version).files();
        Map<String, byte[]> whole = Map.copyOf(files);
        change.accept(files);
        assertThat(files).isNotEqualTo(whole);
        host.host.publish(version, files);
        host.assertRefused(version, code, reason);
    }

    private static void assertRefused(PackedRelease release, String code, String reason) throws IOException {
        host.host.publish(release, release.version());
        host.assertRefused(release.version(), code, reason);
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length / 2] ^= 1;
        return other;
    }
}
