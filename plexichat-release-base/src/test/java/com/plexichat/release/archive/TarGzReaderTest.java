package com.plexichat.release.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.ArchiveEntry.Owner;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.ExternalTool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TarGzReaderTest {
    @TempDir
    private Path folder;

    private record Read(List<ArchiveEntry> entries, List<String> contents, ArchiveTotals totals) {
        List<String> paths() {
            return entries.stream().map(ArchiveEntry::path).toList();
        }
    }

    private static TarGzReader reader(byte[] archive) {
        return TarGzReader.of(new ByteArrayInputStream(archive), "a.tar.gz", ArchiveWatch.NONE);
    }

    private static Read read(byte[] archive) {
        List<ArchiveEntry> entries = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        try (TarGzReader reader = reader(archive)) {
            for (Optional<ArchiveEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
                entries.add(next.get());
                if (next.get().kind() == Kind.FILE) {
                    contents.add(content(reader));
                }
            }
            return new Read(entries, contents, reader.totals());
        }
    }

    private static String content(TarGzReader reader) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[700];
        for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
            content.write(piece, 0, count);
        }
        return content.toString(UTF_8);
    }

    private static RawTar small() {
        return new RawTar().folder("top/").file("top/a.txt", "x".repeat(600)).file("top/b.txt", "b");
    }

    private static void assertBroken(byte[] archive) {
        assertThatThrownBy(() -> read(archive))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("archive-broken")
                .hasMessageContaining("a.tar.gz");
    }

    /** Some bits mean nothing: those that fill the last byte of deflate, and what ends a number. */
    private static void assertBrokenOrTheSame(byte[] archive, Read expected) {
        try {
            assertThat(read(archive).entries()).isEqualTo(expected.entries());
            assertThat(read(archive).contents()).isEqualTo(expected.contents());
        } catch (ReleaseException refused) {
            assertThat(refused).hasMessageContaining("archive-broken");
        }
    }

    @Test
    void eachKindOfEntryIsToldWithWhatTheArchiveSaysOfIt() {
        Read read = read(new RawTar()
                .folder("top/")
                .file("top/run", 04755, "run")
                .link("top/link", "../run")
                .hardLink("top/hard", "top/run")
                .entry('6', "top/pipe", 0644, "", new byte[0])
                .tarGz());

        Owner owner = new Owner(1000, 1001, "user", "group");
        Instant time = Instant.ofEpochSecond(1_750_000_000);
        assertThat(read.entries())
                .containsExactly(
                        new ArchiveEntry("top", Kind.FOLDER, 0755, 0, Optional.empty(), owner, time),
                        new ArchiveEntry("top/run", Kind.FILE, 04755, 3, Optional.empty(), owner, time),
                        new ArchiveEntry("top/link", Kind.LINK, 0777, 0, Optional.of("../run"), owner, time),
                        new ArchiveEntry("top/hard", Kind.HARD_LINK, 0644, 0, Optional.of("top/run"), owner, time),
                        new ArchiveEntry("top/pipe", Kind.OTHER, 0644, 0, Optional.empty(), owner, time));
        assertThat(read.contents()).containsExactly("run");
    }

    @Test
    void namesAreToldAsTheyAreHoweverTheyAreWritten() {
        assertThat(read(new RawTar()
                                .file("/plain", "")
                                .paxFile("/pax", "")
                                .gnuFile("/gnu", "")
                                .paxFile("pax path=/x", "")
                                .file("../up", "")
                                .tarGz())
                        .paths())
                .startsWith("/plain", "/pax", "/gnu")
                .endsWith("../up");
        assertThat(read(new RawTar().pax('g', "path", "/all").file("a", "").tarGz())
                        .paths())
                .containsExactly("/all");
    }

    @Test
    void digestsCoverTheWholeArchive() {
        byte[] tar = small().raw(new byte[1024]).raw(new byte[20_000]).unended();
        byte[] archive = RawTar.gzip(tar);

        ArchiveTotals totals = read(archive).totals();

        assertThat(totals).isEqualTo(new ArchiveTotals(FileDigest.of(archive), FileDigest.of(tar), false));
    }

    @Test
    void contentThatIsNotReadIsPassedOver() {
        try (TarGzReader reader = reader(small().tarGz())) {
            assertThat(reader.next()).isPresent();
            assertThat(reader.next()).isPresent();
            assertThat(reader.read(new byte[10])).isEqualTo(10);
            assertThat(reader.next())
                    .hasValueSatisfying(entry -> assertThat(entry.path()).isEqualTo("top/b.txt"));
            assertThat(content(reader)).isEqualTo("b");
        }
    }

    @Test
    void somethingBehindTheEndIsSeen() {
        byte[] tar = small().raw(new byte[1024]).file("hidden", "x").tar();

        Read read = read(RawTar.gzip(tar));

        assertThat(read.paths()).containsExactly("top", "top/a.txt", "top/b.txt");
        assertThat(read.totals().contentAfterEnd()).isTrue();
    }

    @Test
    void severalMembersOfGzipInARowAreOneArchive() {
        byte[] tar = small().tar();
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < tar.length; i += 700) {
            members.writeBytes(RawTar.gzip(Arrays.copyOfRange(tar, i, Math.min(tar.length, i + 700))));
        }

        Read read = read(members.toByteArray());

        assertThat(read.contents()).containsExactly("x".repeat(600), "b");
        assertThat(read.totals().archive()).isEqualTo(FileDigest.of(members.toByteArray()));
        assertThat(read.totals().tar()).isEqualTo(FileDigest.of(tar));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "\0", "\0\0\0\0\0\0\0\0\0\0\0\0", "\u001f", "garbage of some length, which is no gzip"})
    void anythingBehindTheLastMemberIsDamage(String garbage) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.writeBytes(small().tarGz());
        archive.writeBytes(garbage.getBytes(UTF_8));

        assertBroken(archive.toByteArray());
    }

    @Test
    void aTarThatStopsAtAnyOfItsRecordsIsDamaged() {
        byte[] tar = small().tar();
        for (int length = 0; length < tar.length; length += 512) {
            assertBroken(RawTar.gzip(Arrays.copyOf(tar, length)));
        }
        assertThat(tar.length).isEqualTo(8 * 512);
    }

    @Test
    void anArchiveThatStopsAtAnyOfItsBytesIsDamaged() {
        byte[] archive = small().tarGz();
        for (int length = 0; length < archive.length; length++) {
            assertBroken(Arrays.copyOf(archive, length));
        }
    }

    @Test
    void noBitOfTheCompressedContentCanBeWrong() {
        byte[] archive = small().tarGz();
        // Before it stand time and system, which say nothing of the content.
        for (int bit = 10 * 8; bit < archive.length * 8; bit++) {
            byte[] wrong = archive.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            assertBrokenOrTheSame(wrong, read(archive));
        }
    }

    @Test
    void noBitOfAHeaderCanBeWrong() {
        byte[] tar = small().tar();
        for (int bit = 0; bit < 500 * 8; bit++) {
            byte[] wrong = tar.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            assertBrokenOrTheSame(RawTar.gzip(wrong), read(RawTar.gzip(tar)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004 a zip", "plain text"})
    void whatIsNoGzipIsDamaged(String content) {
        assertBroken(content.getBytes(UTF_8));
        assertBroken(RawTar.gzip(content.getBytes(UTF_8)));
    }

    @Test
    void headersThatWouldFillTheMemoryAreDamage() {
        String long300k = "x".repeat(300_000);
        assertBroken(new RawTar().paxFile(long300k, "").tarGz());
        assertBroken(new RawTar().gnuFile(long300k, "").tarGz());
        RawTar many = new RawTar();
        for (int i = 0; i < 10; i++) {
            many.pax('g', "key" + i, "x".repeat(50_000)).file("file" + i, "");
        }
        assertBroken(many.tarGz());
        RawTar nested = new RawTar();
        for (int i = 0; i < 100_000; i++) {
            nested.header('L', new byte[] {'a'}, 0644, "", 0);
        }
        assertBroken(nested.file("a", "").tarGz());
    }

    @Test
    void aFileWithHolesIsOfNoUsualKindAndTakesNoTime() {
        RawTar sparse = new RawTar()
                .pax('x', "GNU.sparse.major", "1")
                .entry('0', "holes", 0644, "", "1\n0\n1\n".getBytes(UTF_8));

        assertThatCode(() -> read(sparse.file("b", "b").tarGz())).doesNotThrowAnyException();
    }

    @Test
    void aFileThatCannotBeReadIsNotCalledDamaged() {
        assertThatThrownBy(() -> TarGzReader.open(Path.of("missing.tar.gz"), ArchiveWatch.NONE))
                .hasMessageContaining("file-unreadable")
                .hasMessageContaining("missing.tar.gz");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> TarGzReader.of(failing, "a.tar.gz", ArchiveWatch.NONE))
                .hasMessageContaining("file-unreadable")
                .hasMessageContaining("the disk is gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gnu", "posix", "ustar", "oldgnu"})
    void theSystemsTarIsRead(String format) throws IOException, InterruptedException {
        ExternalTool tar = ExternalTool.assumePresent("tar");
        String name = "n".repeat(format.equals("ustar") ? 60 : 120);
        Path top = Files.createDirectories(folder.resolve("top/Grüße"));
        Files.writeString(top.resolve(name), "long");
        Files.createLink(folder.resolve("top/same"), top.resolve(name));
        Files.createSymbolicLink(folder.resolve("top/link"), Path.of("x".repeat(90)));
        tar.output(folder, "--create", "--gzip", "--sort=name", "--format=" + format, "--file=a.tar.gz", "top");

        Read read = read(Files.readAllBytes(folder.resolve("a.tar.gz")));

        assertThat(read.entries())
                .extracting(entry -> entry.kind() + " " + entry.path())
                .containsExactly(
                        "FOLDER top",
                        "FOLDER top/Grüße",
                        "FILE top/Grüße/" + name,
                        "LINK top/link",
                        "HARD_LINK top/same");
        assertThat(read.contents()).containsExactly("long");
        assertThat(read.entries().get(3).linkTarget()).contains("x".repeat(90));
        assertThat(read.entries().get(4).linkTarget()).contains("top/Grüße/" + name);
    }

    @Test
    void aSparseFileOfTheSystemsTarIsListedWithItsRealSize() throws IOException, InterruptedException {
        ExternalTool tar = ExternalTool.assumePresent("tar");
        try (var file = new RandomAccessFile(folder.resolve("holes").toFile(), "rw")) {
            file.setLength(50_000_000);
            file.write('x');
        }
        for (String version : List.of("0.0", "0.1", "1.0")) {
            tar.output(
                    folder,
                    "-czS",
                    "--format=posix",
                    "--sparse-version=" + version,
                    "--file=a.tar.gz",
                    "holes",
                    "holes");

            assertThat(read(Files.readAllBytes(folder.resolve("a.tar.gz"))).entries())
                    .first()
                    .satisfies(entry -> assertThat(entry.kind()).isEqualTo(Kind.OTHER))
                    .satisfies(entry -> assertThat(entry.size()).isEqualTo(50_000_000));
        }
    }

    @Test
    void readerThatOnlyLooksGivesTheSameContentAndNoTotals() throws IOException {
        Path file = Files.write(folder.resolve("a.tar.gz"), small().tarGz());
        List<String> contents = new ArrayList<>();

        try (TarGzReader reader = TarGzReader.openUnhashed(file)) {
            while (reader.next().isPresent()) {
                contents.add(content(reader));
            }

            assertThat(contents).containsExactly("", "x".repeat(600), "b");
            assertThatIllegalStateException().isThrownBy(reader::totals);
        }
    }

    @Test
    void totalsAreKnownAtTheEndOnly() {
        try (TarGzReader reader = reader(small().tarGz())) {
            assertThatIllegalStateException().isThrownBy(reader::totals);
        }
    }
}
