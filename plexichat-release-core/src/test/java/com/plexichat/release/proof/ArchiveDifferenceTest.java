package com.plexichat.release.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.archive.RawTar;
import com.plexichat.release.archive.TarGzWriter;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveDifferenceTest {
    @TempDir
    private Path folder;

    private interface Content {
        void add(TarGzWriter tar) throws IOException;
    }

    @Test
    void twoOfTheSameBytesHaveNone() {
        assertThat(between(raw("x"), raw("x"))).isEmpty();
        assertThat(between(new RawTar().tarGz(), new RawTar().tarGz())).isEmpty();
    }

    @Test
    void theFirstByteThatDiffersIsCountedFromOne() {
        assertThat(between(raw("sameA"), raw("sameB"))).contains("top/a differs from byte 5 on (0x41, 0x42)");
    }

    @Test
    void aByteFarInAFileIsFound() {
        byte[] one = new byte[200_000];
        byte[] other = Arrays.copyOf(one, one.length);
        other[199_999] = (byte) 0xff;

        assertThat(between(packed(tar -> tar.addFile("a", 0644, one)), packed(tar -> tar.addFile("a", 0644, other))))
                .contains("a differs from byte 200000 on (0x00, 0xff)");
    }

    @Test
    void aFileThatGoesOnDiffersInItsSize() {
        assertThat(between(raw("same"), raw("same and more"))).contains("top/a has the size 4, and 13 the second time");
        assertThat(between(raw("same"), raw("some more")))
                .contains("top/a differs from byte 2 on (0x61, 0x6f), has the size 4, and 9 the second time");
    }

    @Test
    void modeKindAndTargetAreCompared() {
        assertThat(between(
                        new RawTar().file("a", 0644, "x").tarGz(),
                        new RawTar().file("a", 0600, "x").tarGz()))
                .contains("a has the mode 644, and 600 the second time");
        assertThat(between(
                        new RawTar().link("a", "b").tarGz(),
                        new RawTar().link("a", "c").tarGz()))
                .contains("a has the target b, and c the second time");
        assertThat(between(
                        new RawTar().link("a", "b").tarGz(),
                        new RawTar().hardLink("a", "b").tarGz()))
                .contains(
                        "a has the kind LINK, and HARD_LINK the second time, has the mode 777, and 644 the second time");
    }

    @Test
    void timeAndOwnerAreCompared() {
        Content content = tar -> tar.addFolder("a");

        assertThat(between(packed(content, Instant.EPOCH), packed(content, Instant.ofEpochSecond(60))))
                .contains("a has the time 1970-01-01T00:00:00Z, and 1970-01-01T00:01:00Z the second time");
        assertThat(between(
                        packed(content, Instant.ofEpochSecond(1_750_000_000)),
                        new RawTar().folder("a/").tarGz()))
                .contains("a has the owner 0/0 (root/root), and 1000/1001 (user/group) the second time");
    }

    @Test
    void aMemberOfOneOfThemIsNamed() {
        RawTar one = new RawTar().file("a", "x");

        assertThat(between(
                        one.tarGz(), new RawTar().file("a", "x").file("b", "x").tarGz()))
                .contains("b is in the second package only");
        assertThat(between(
                        new RawTar().file("\u0007", "x").file("b", "x").tarGz(),
                        new RawTar().file("b", "x").tarGz()))
                .contains("\\u0007 is in the first package only");
    }

    @Test
    void anotherOrderIsNamedByTheFirstPlaceThatDiffers() {
        assertThat(between(
                        new RawTar().file("a", "x").file("b", "x").tarGz(),
                        new RawTar().file("b", "x").file("a", "x").tarGz()))
                .contains("a has another place in the order: the second time b stands there");
        assertThat(between(
                        new RawTar().file("a", "x").file("a", "x").tarGz(),
                        new RawTar().file("a", "x").tarGz()))
                .contains("a has another place in the order: the second time the end stands there");
    }

    @Test
    void anotherCompressionOfTheSameMembersIsTold() {
        assertThat(between(
                        new RawTar().file("a", "x").tarGz(),
                        new RawTar().file("a", "x").storedTarGz()))
                .hasValueSatisfying(
                        difference -> assertThat(difference)
                                .matches(
                                        "all members are the same, but their compression differs from byte \\d+ of the archive on"));
    }

    @Test
    void whatIsNoMemberOfTheTarIsComparedToo() {
        byte[] tar = new RawTar().file("a", "x").tar();

        assertThat(between(RawTar.gzip(tar), RawTar.gzip(Arrays.copyOf(tar, tar.length + 512))))
                .contains("all members are the same, but not what the tar has between or after them");
    }

    @Test
    void whatIsNoArchiveIsTold() {
        assertThat(TestProject.codes(() -> between(raw("x"), new byte[] {1, 2, 3})))
                .containsExactly(ProblemCode.ARCHIVE_BROKEN);
    }

    private static byte[] raw(String content) {
        return new RawTar().folder("top/").file("top/a", content).tarGz();
    }

    private static byte[] packed(Content content) {
        return packed(content, Instant.EPOCH);
    }

    private static byte[] packed(Content content, Instant time) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarGzWriter tar = new TarGzWriter(out, time, new Compression(1, 1))) {
            content.add(tar);
            assertThat(tar.finish().size()).isPositive();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Optional<String> between(byte[] one, byte[] other) {
        try {
            return ArchiveDifference.between(
                    Files.write(folder.resolve("one"), one), Files.write(folder.resolve("other"), other));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
