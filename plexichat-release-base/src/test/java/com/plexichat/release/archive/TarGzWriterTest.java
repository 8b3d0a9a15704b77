package com.plexichat.release.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.testing.ExternalTool;
import com.plexichat.release.testing.Generated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TarGzWriterTest {
    private static final Instant TIME = Instant.parse("2026-11-20T12:34:56.789Z");
    private static final TarGzWriter.FileWatch NOBODY = (bytes, length) -> {};
    private static final int FOLDER_MODE = 0755;

    @TempDir
    private Path folder;

    private record Entry(String path, int mode, String content) {
        static Entry folder(String path) {
            return new Entry(path + "/", FOLDER_MODE, "");
        }

        boolean isFolder() {
            return path.endsWith("/");
        }
    }

    @Test
    void entriesKeepTheirOrderModesAndContent() throws IOException {
        List<Entry> entries = List.of(
                Entry.folder("top"),
                new Entry("top/z.sh", 0755, "#!/bin/sh\n"),
                Entry.folder("top/empty"),
                new Entry("top/a.txt", 0644, "text"),
                new Entry("top/none", 0600, ""));

        assertThat(read(archive(entries))).isEqualTo(entries);
    }

    @Test
    void namesMayBeLongAndOfAnyLanguage() throws IOException {
        String deep = "top/" + "folder-with-a-long-name/".repeat(12);
        List<Entry> entries = List.of(
                Entry.folder("top/" + "f".repeat(200)),
                new Entry("top/" + "n".repeat(96), 0644, "exactly 100"),
                new Entry("top/" + "n".repeat(97), 0644, "one more"),
                new Entry(deep + "file.txt", 0644, "deep"),
                new Entry("top/Grüße/漢字 😀.txt", 0644, "ü"));

        assertThat(read(archive(entries))).isEqualTo(entries);
    }

    @Test
    void aNameOfAnyLanguageIsInAHeaderThatIsAlwaysUtf8() throws IOException {
        byte[] archive = archive(List.of(new Entry("top/ü", 0644, "text")));

        try (var tar = new GzipCompressorInputStream(new ByteArrayInputStream(archive))) {
            assertThat(new String(tar.readAllBytes(), UTF_8)).contains("15 path=top/ü\n");
        }
    }

    @Test
    void whateverIsWrittenIsReadAgain() {
        Generated.cases(300, random -> {
            List<Entry> entries = tree(random);
            try {
                byte[] archive = archive(entries);
                assertThat(read(archive)).isEqualTo(entries);
                assertThat(archive(entries)).isEqualTo(archive);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Test
    void nothingOfTheMachineIsInIt() throws IOException {
        byte[] archive = archive(List.of(Entry.folder("top"), new Entry("top/ü", 0644, "text")));

        for (TarArchiveEntry entry : entries(archive)) {
            assertThat(entry.getLongUserId()).isZero();
            assertThat(entry.getLongGroupId()).isZero();
            assertThat(entry.getUserName()).isEqualTo("root");
            assertThat(entry.getGroupName()).isEqualTo("root");
            assertThat(entry.getLastModifiedTime()).isEqualTo(FileTime.from(Instant.parse("2026-11-20T12:34:56Z")));
        }
        assertThat(archive).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
    }

    @Test
    void theTimeAndPlaceOfASourceDoNotMatter() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "same");
        Path other =
                Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("other"), "same");
        Files.setLastModifiedTime(one, FileTime.fromMillis(0));

        assertThat(archiveOf(one)).isEqualTo(archiveOf(other));
    }

    @Test
    void theDigestOfEachFileIsReturned() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "from a file");
        try (TarGzWriter tar =
                new TarGzWriter(new ByteArrayOutputStream(), TIME, new Compression(Compression.STANDARD_LEVEL, 1))) {
            assertThat(tar.addFile("a", 0644, file, NOBODY)).isEqualTo(FileDigest.of("from a file".getBytes(UTF_8)));
            assertThat(tar.addFile("b", 0644, "bytes".getBytes(UTF_8)))
                    .isEqualTo(FileDigest.of("bytes".getBytes(UTF_8)));
        }
    }

    @Test
    void aMissingSourceIsRefusedAndLeavesTheArchiveUsable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarGzWriter tar = new TarGzWriter(out, TIME, new Compression(Compression.STANDARD_LEVEL, 1))) {
            assertThatThrownBy(() -> tar.addFile("a", 0644, folder.resolve("missing"), NOBODY))
                    .isInstanceOf(UnreadableFileException.class);
            tar.addFile("b", 0644, "text".getBytes(UTF_8));
            tar.finish();
        }

        assertThat(read(out.toByteArray())).containsExactly(new Entry("b", 0644, "text"));
    }

    @Test
    void theSystemsTarReadsIt() throws IOException, InterruptedException {
        ExternalTool tar = ExternalTool.assumePresent("tar");
        String longName = "top/" + "n".repeat(150);
        Files.write(
                folder.resolve("a.tar.gz"),
                archive(List.of(
                        Entry.folder("top"),
                        new Entry("top/run.sh", 0755, "#!/bin/sh\n"),
                        new Entry(longName, 0640, "long"),
                        new Entry("top/ü", 0644, "umlaut"),
                        Entry.folder("top/empty"))));

        assertThat(tar.output(folder, "--list", "--verbose", "--numeric-owner", "--utc", "--file", "a.tar.gz")
                        .lines()
                        .map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "drwxr-xr-x 0/0 0 2026-11-20 12:34 top/",
                        "-rwxr-xr-x 0/0 10 2026-11-20 12:34 top/run.sh",
                        "-rw-r----- 0/0 4 2026-11-20 12:34 " + longName,
                        "-rw-r--r-- 0/0 6 2026-11-20 12:34 top/\\303\\274",
                        "drwxr-xr-x 0/0 0 2026-11-20 12:34 top/empty/");
        assertThat(tar.output(folder, "--extract", "--to-stdout", "--file", "a.tar.gz"))
                .isEqualTo("#!/bin/sh\nlongumlaut");
    }

    private byte[] archiveOf(Path source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarGzWriter tar = new TarGzWriter(out, TIME, new Compression(Compression.STANDARD_LEVEL, 1))) {
            tar.addFile("a", 0644, source, NOBODY);
            tar.finish();
        }
        return out.toByteArray();
    }

    private static byte[] archive(List<Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarGzWriter tar = new TarGzWriter(out, TIME, new Compression(Compression.STANDARD_LEVEL, 1))) {
            for (Entry entry : entries) {
                if (entry.isFolder()) {
                    tar.addFolder(entry.path().substring(0, entry.path().length() - 1));
                } else {
                    tar.addFile(entry.path(), entry.mode(), entry.content().getBytes(UTF_8));
                }
            }
            tar.finish();
        }
        return out.toByteArray();
    }

    private static List<Entry> read(byte[] archive) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (TarArchiveInputStream tar = open(archive)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                assertThat(entry.isDirectory()).isEqualTo(entry.getName().endsWith("/"));
                entries.add(new Entry(entry.getName(), entry.getMode(), new String(tar.readAllBytes(), UTF_8)));
            }
        }
        return entries;
    }

    private static List<TarArchiveEntry> entries(byte[] archive) throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (TarArchiveInputStream tar = open(archive)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static TarArchiveInputStream open(byte[] archive) throws IOException {
        return new TarArchiveInputStream(
                new GzipCompressorInputStream(new ByteArrayInputStream(archive)), UTF_8.name());
    }

    private static List<Entry> tree(RandomGenerator random) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        String parent = "top";
        entries.put(parent, Entry.folder(parent));
        for (int i = random.nextInt(12); i > 0; i--) {
            String path =
                    parent + "/" + Generated.text(random, "abc -._üß漢😀", 1, random.nextInt(4) == 0 ? 120 : 12) + "x";
            if (random.nextInt(3) == 0) {
                entries.putIfAbsent(path, Entry.folder(path));
                parent = random.nextBoolean() ? path : "top";
            } else {
                int mode = Generated.oneOf(random, 0644, 0755, 0600, 0400);
                entries.putIfAbsent(path, new Entry(path, mode, Generated.text(random, "abc\nü", 0, 2_000)));
            }
        }
        return List.copyOf(entries.values());
    }
}
