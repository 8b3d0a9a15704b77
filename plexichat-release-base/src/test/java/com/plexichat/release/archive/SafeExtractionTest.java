package com.plexichat.release.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeExtractionTest {
    @TempDir
    private Path folder;

    private ExtractionLimits limits = new ExtractionLimits(1_000_000, 1000, 100, 10);
    private DeclaredLinks links = DeclaredLinks.NONE;

    private Path target() {
        return folder.resolve("unpacked");
    }

    private Unpacked unpack(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("a.tar.gz"), archive);
        return new SafeExtraction(limits, links).extract(file, target(), ArchiveWatch.NONE);
    }

    private void assertStopped(RawTar tar, String code, String reason) throws IOException {
        byte[] archive = tar.tarGz();
        assertThatThrownBy(() -> unpack(archive))
                .hasMessageContaining(code)
                .hasMessageContaining(reason)
                .hasMessageContaining("a.tar.gz");
        assertNothingIsLeft();
    }

    private void assertUnsafe(RawTar tar, String reason) throws IOException {
        assertStopped(tar, "archive-unsafe", reason);
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).extracting(Path::getFileName).containsOnly(Path.of("a.tar.gz"));
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static RawTar good() {
        return new RawTar().folder("top/").file("top/good", "good");
    }

    @Test
    void filesFoldersAndDeclaredLinksAreUnpackedAndToldWithTheirDigests() throws IOException {
        links = new DeclaredLinks(Map.of(new ArchivePath("top/lib/a.so"), "a.so.1"));

        Unpacked unpacked = unpack(new RawTar()
                .file("top/bin/run", 0755, "run")
                .link("top/lib/a.so", "a.so.1")
                .file("top/lib/a.so.1", 0640, "lib")
                .folder("top/")
                .folder("top/empty/")
                .tarGz());

        assertThat(unpacked.files())
                .containsExactly(
                        new Unpacked.File(new ArchivePath("top/bin/run"), 0755, FileDigest.of("run".getBytes(UTF_8))),
                        new Unpacked.File(
                                new ArchivePath("top/lib/a.so.1"), 0640, FileDigest.of("lib".getBytes(UTF_8))));
        assertThat(unpacked.folders()).containsExactly(new ArchivePath("top"), new ArchivePath("top/empty"));
        assertThat(unpacked.links()).containsExactly(new ArchivePath("top/lib/a.so"));
        assertThat(unpacked.totals().archive()).isEqualTo(FileDigest.of(folder.resolve("a.tar.gz")));
        assertThat(target().resolve("top/bin/run")).hasContent("run");
        assertThat(target().resolve("top/lib/a.so")).isSymbolicLink().hasContent("lib");
        assertThat(target().resolve("top/empty")).isEmptyDirectory();
        try (Stream<Path> all = Files.walk(target())) {
            assertThat(all).hasSize(8);
        }
    }

    @Test
    void nobodyElseMayWriteAndTheOwnerKeepsHisBits() throws IOException {
        unpack(new RawTar()
                .file("all", 0777, "")
                .file("write", 0666, "")
                .file("secret", 0600, "")
                .file("read", 0400, "")
                .file("none", 0, "")
                .entry('5', "closed/", 0, "", new byte[0])
                .entry('5', "open/", 0777, "", new byte[0])
                .file("implied/file", "")
                .tarGz());

        assertThat(mode(target().resolve("all"))).isEqualTo("rwxr-xr-x");
        assertThat(mode(target().resolve("write"))).isEqualTo("rw-r--r--");
        assertThat(mode(target().resolve("secret"))).isEqualTo("rw-------");
        assertThat(mode(target().resolve("read"))).isEqualTo("r--------");
        assertThat(mode(target().resolve("none"))).isEqualTo("---------");
        assertThat(mode(target().resolve("closed"))).isEqualTo("rwx------");
        assertThat(mode(target().resolve("open"))).isEqualTo("rwxr-xr-x");
        assertThat(mode(target().resolve("implied"))).isEqualTo("rwxr-xr-x");
        assertThat(mode(target())).isEqualTo("rwxr-xr-x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/evil",
                "../evil",
                "top/../../evil",
                "./evil",
                "top//evil",
                "top\\evil",
                "a\nb",
                "a\u0007b",
                "",
                "/"
            })
    void namesThatLeadElsewhereAreRefusedHoweverTheyAreWritten(String name) throws IOException {
        assertUnsafe(good().file(name, "evil"), "name");
        if (!name.isEmpty()) {
            assertUnsafe(good().paxFile(name, "evil"), "name");
            assertUnsafe(good().gnuFile(name, "evil"), "name");
            assertUnsafe(good().pax('g', "path", name).file("a", "evil"), "name");
        }
    }

    @Test
    void namesWithNulOrTooLongOrNoUtf8AreRefused() throws IOException {
        assertUnsafe(good().paxFile("a\0b", ""), "control character");
        assertUnsafe(good().gnuFile("a\0b", ""), "control character");
        assertUnsafe(good().paxFile("x".repeat(256), ""), "part of more than 255");
        assertUnsafe(good().gnuFile("x/".repeat(2048) + "x", ""), "more than 4096");
        assertUnsafe(good().header('0', new byte[] {'a', (byte) 0xff}, 0644, "", 0), "not UTF-8");
    }

    @Test
    void oneNameIsThereOnce() throws IOException {
        assertUnsafe(good().file("top/good", "other"), "is there twice");
        assertUnsafe(good().folder("top/"), "is there twice");
        assertUnsafe(good().file("top/GOOD", "other"), "the same as \"top/good\"");
        assertUnsafe(good().file("TOP/other", "other"), "the same as \"top\"");
        assertUnsafe(good().file("top/\u00fc", "").file("top/u\u0308", ""), "the same as");
    }

    @Test
    void aFileIsNoFolderAndAFolderNoFile() throws IOException {
        assertUnsafe(good().folder("top/good/"), "as a file or link and as a folder");
        assertUnsafe(good().file("top", ""), "as a file or link and as a folder");
        assertUnsafe(good().file("top/good/below", ""), "is below the file \"top/good\"");
        assertUnsafe(good().file("a/b", "").file("a", ""), "as a file or link and as a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "..", "good", "../../outside"})
    void aLinkThatWasNotDeclaredIsRefused(String target) throws IOException {
        assertUnsafe(good().link("top/link", target), "which was not declared");
    }

    @Test
    void aDeclaredLinkThatLeadsElsewhereThanDeclaredIsRefused() throws IOException {
        links = new DeclaredLinks(Map.of(new ArchivePath("top/link"), "good"));

        assertUnsafe(good().link("top/link", "../../etc"), "which was not declared");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        links = new DeclaredLinks(Map.of(new ArchivePath("top/link"), "real"));

        assertUnsafe(
                good().folder("top/real/").link("top/link", "real").file("top/link/file", ""),
                "is below the link \"top/link\"");
        assertUnsafe(good().file("top/link/file", "").link("top/link", "real"), "as a file or link and as a folder");
        assertUnsafe(good().link("top/link", "real").file("top/link", ""), "is there twice");
    }

    @Test
    void twoLinksThatLeadOutTogetherAreRefused() throws IOException {
        assertUnsafe(
                good().folder("top/d/")
                        .link("top/b", "d")
                        .link("top/a", "b/../..")
                        .file("top/a/evil", ""),
                "which was not declared");
    }

    @Test
    void hardLinksDevicesPipesHolesAndUnknownTypesAreRefused() throws IOException {
        assertUnsafe(good().hardLink("top/passwd", "/etc/passwd"), "is a hard link to \"/etc/passwd\"");
        assertUnsafe(good().hardLink("top/again", "top/good"), "is a hard link");
        for (char type : new char[] {'3', '4', '6', '7', 'S', 'V', 'M', 'D', 'Z'}) {
            assertUnsafe(good().entry(type, "top/x", 0644, "", new byte[0]), "is no file, folder or link");
        }
        assertUnsafe(good().pax('x', "GNU.sparse.size", "1").file("top/holes", "x"), "is no file, folder or link");
    }

    @ParameterizedTest
    @ValueSource(ints = {04755, 02755, 01755, 07777})
    void filesAndFoldersThatRunAsTheirOwnerAreRefused(int mode) throws IOException {
        assertUnsafe(good().file("top/su", mode, ""), "setuid, setgid or sticky");
        assertUnsafe(good().entry('5', "top/su/", mode, "", new byte[0]), "setuid, setgid or sticky");
    }

    @Test
    void contentThatAnotherReaderWouldTakeForEntriesIsRefused() throws IOException {
        byte[] hidden = good().unended();
        assertUnsafe(new RawTar().header('5', "a/".getBytes(UTF_8), 0755, "", 512), "has content");
        assertUnsafe(new RawTar().entry('2', "a", 0777, "b", hidden), "has content");
        byte[] archive =
                RawTar.gzip(good().raw(new byte[1024]).file("hidden", "x").tar());
        assertThatThrownBy(() -> unpack(archive)).hasMessageContaining("hidden behind the end");
        assertNothingIsLeft();
    }

    @Test
    void aDamagedArchiveLeavesNothing() throws IOException {
        byte[] archive = good().file("top/more", "x".repeat(100_000)).tarGz();

        for (int left = 1; left < archive.length; left += 20) {
            byte[] torn = Arrays.copyOf(archive, archive.length - left);
            assertThatThrownBy(() -> unpack(torn)).hasMessageContaining("archive-broken");
            assertNothingIsLeft();
        }
    }

    @Test
    void limitsStopWhatUnpacksToTooMuch() throws IOException {
        String tooLarge = "archive-too-large";
        limits = new ExtractionLimits(1000, 10, 1_000_000, 3);

        assertStopped(good().file("big", "x".repeat(997)), tooLarge, "more than 1000 bytes");
        assertStopped(good().header('0', "huge".getBytes(UTF_8), 0644, "", 1L << 32), tooLarge, "more than 1000 bytes");
        assertStopped(good().file("a/b/c/d", ""), tooLarge, "more than 3 levels deep");
        RawTar many = new RawTar();
        for (int i = 0; i < 11; i++) {
            many.file("file" + i, "");
        }
        assertStopped(many, tooLarge, "more than 10 entries");
        assertStopped(
                good().file("a/x", "")
                        .file("b/x", "")
                        .file("c/x", "")
                        .file("d/x", "")
                        .file("e/x", ""),
                tooLarge,
                "more than 10 entries");
        assertThat(unpack(good().file("big", "x".repeat(996)).tarGz()).files()).hasSize(2);
    }

    @Test
    void aBombIsStoppedByItsRatioWhereverItsZerosAre() throws IOException {
        limits = new ExtractionLimits(1L << 40, 1000, 100, 10);
        String zeros = "\0".repeat(10_000_000);

        assertStopped(good().file("zeros", zeros), "archive-too-large", "more than 100 times its size");
        byte[] behind = RawTar.gzip(good().raw(new byte[10_000_000]).unended());
        assertThatThrownBy(() -> unpack(behind)).hasMessageContaining("more than 100 times its size");
        assertNothingIsLeft();
    }

    @Test
    void aFolderThatIsThereHasToBeEmpty() throws IOException {
        Files.createDirectory(target());
        assertThatThrownBy(() -> unpack(good().file("top/good", "").tarGz())).hasMessageContaining("archive-unsafe");
        assertThat(target()).isEmptyDirectory();

        unpack(good().tarGz());
        assertThatThrownBy(() -> unpack(good().tarGz())).hasMessageContaining("there is something already");
        assertThat(target().resolve("top/good")).hasContent("good");
    }

    @Test
    void aLinkInThePlaceOfTheFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(target(), elsewhere);

        assertThatThrownBy(() -> unpack(good().tarGz())).hasMessageContaining("there is something already");
        assertThat(elsewhere).isEmptyDirectory();
    }
}
