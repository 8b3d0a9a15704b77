package com.plexichat.release.goal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.goal.InspectRequest.Format;
import com.plexichat.release.json.Json;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.Identities;
import com.plexichat.release.testkit.SmallPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InspectGoalTest {
    @TempDir
    private Path folder;

    private Optional<Path> archive = Optional.empty();
    private Optional<Path> outputFile = Optional.empty();
    private Optional<Path> against = Optional.empty();
    private Optional<Path> releaseFolder = Optional.empty();
    private Format format = Format.TEXT;

    private String answer() {
        StringBuilder answer = new StringBuilder();
        new InspectGoal(answer::append).run(new InspectRequest(archive, against, format, releaseFolder, outputFile));
        return answer.toString();
    }

    private Optional<Path> write(String name, byte[] content) throws IOException {
        return Optional.of(Files.write(folder.resolve(name), content));
    }

    private static RawTar chat(String top) {
        return new RawTar()
                .folder(top + "/")
                .file(top + "/LICENSE", "licence\n")
                .folder(top + "/lib/")
                .link(top + "/lib/chat.jar", "chat-1.jar");
    }

    private static byte[] older() {
        return chat("chat-1")
                .file("chat-1/lib/chat-1.jar", "jar of the older\n")
                .file("chat-1/bin/run", 0644, "#!/bin/sh\n")
                .file("chat-1/config.json", 0600, "{}")
                .file("chat-1/gone", "gone")
                .storedTarGz();
    }

    private static byte[] newer() {
        return chat("chat-2")
                .file("chat-2/lib/chat-1.jar", "jar of the newer one\n")
                .file("chat-2/bin/run", 0755, "#!/bin/sh\n")
                .file("chat-2/config.json", 0600, "{}")
                .folder("chat-2/logs/")
                .storedTarGz();
    }

    private static byte[] hostile() {
        return new RawTar()
                .file("/etc/passwd", "x")
                .file("../../up", 04755, "x")
                .paxFile("a\u001b[2Jb\u202e\u009bc\\d\ne", "x")
                .hardLink("hard", "/etc/shadow")
                .link("link", "../..\u0007")
                .entry('3', "device", 0666, "", new byte[0])
                .file("twice", "1")
                .file("twice", "2")
                .raw(new byte[1024])
                .file("hidden", "x")
                .storedTarGz();
    }

    @ParameterizedTest
    @EnumSource
    void aPackageIsListed(Format wanted) throws IOException {
        archive = write("chat.tar.gz", newer());
        format = wanted;

        GoldenFile.of("inspect/package-" + wanted.name().toLowerCase(Locale.ROOT) + ".txt")
                .holds(answer());
    }

    @ParameterizedTest
    @EnumSource
    void aHostilePackageIsListedAndNothingOfItHides(Format wanted) throws IOException {
        archive = write("hostile.tar.gz", hostile());
        format = wanted;

        String answer = answer();

        GoldenFile.of("inspect/hostile-" + wanted.name().toLowerCase(Locale.ROOT) + ".txt")
                .holds(answer);
        assertThat(answer).doesNotContain("\u001b", "\u202e", "\u009b", "\u0007");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TEXT", "JSON"})
    void twoPackagesAreComparedBelowTheirTopFolders(Format wanted) throws IOException {
        archive = write("new.tar.gz", newer());
        against = write("old.tar.gz", older());
        format = wanted;

        GoldenFile.of("inspect/comparison-" + wanted.name().toLowerCase(Locale.ROOT) + ".txt")
                .holds(answer());
    }

    @Test
    void theSamePayloadInAnotherFormIsSaidToBeTheSame() throws IOException {
        archive = write(
                "new.tar.gz",
                new RawTar().file("chat-2/a", "a").folder("chat-2/").tarGz());
        against = write(
                "old.tar.gz",
                new RawTar().folder("chat-1/").file("chat-1/a", "a").tarGz());

        assertThat(answer())
                .endsWith("The payload is the same: 2 entries with their kinds, modes and contents. "
                        + "The archives differ in nothing but their form: times, owners, order or compression.\n");

        archive = against;
        assertThat(answer()).endsWith("The archives are the same, too.\n");
        format = Format.JSON;
        assertThat(Json.parseObject(answer(), "answer").bool("identical")).isTrue();
    }

    @Test
    void everythingThatMakesAnEntryIsCompared() throws IOException {
        archive = write(
                "new.tar.gz",
                new RawTar()
                        .file("b", "")
                        .link("kind", "b")
                        .link("target", "c")
                        .file("a/x", "")
                        .tarGz());
        against = write(
                "old.tar.gz",
                new RawTar()
                        .file("b", "")
                        .file("kind", "")
                        .link("target", "b")
                        .file("a/x", "")
                        .tarGz());

        assertThat(answer())
                .contains("~ kind  (file -> link; 0 bytes, sha256 e3b0c44298fc… -> no content; "
                        + "mode 0644 -> mode 0777; no target -> \"b\")\n")
                .contains("~ target  (\"b\" -> \"c\")\n")
                .contains("\n0 added, 0 removed, 2 changed, 2 the same\n");
    }

    @Test
    void thePackageOfTheReleaseFolderIsTakenWhereNoneIsNamed() throws IOException {
        Path release = folder.resolve("target/release");
        releaseFolder = Optional.of(release);
        StagedRelease staged = new StagedRelease(release);
        staged.prepareFor(Identities.of("a.1.2-1"));
        assertThatThrownBy(this::answer)
                .hasMessageContaining("staged-file-missing")
                .hasMessageContaining("plexichat-release:package");

        SmallPackage.stage(staged);
        Files.write(release.resolve("chat.tar.gz"), newer());

        assertThat(answer()).contains("archive: chat.tar.gz, ");
    }

    @Test
    void aFileMayTakeTheAnswer() throws IOException {
        archive = write("chat.tar.gz", newer());
        String answer = answer();
        outputFile = Optional.of(folder.resolve("answers/list.txt"));

        assertThat(answer()).isEmpty();
        assertThat(folder.resolve("answers/list.txt")).hasContent(answer);
    }

    @Test
    void withoutPackageAndProjectItIsSaidWhatToWrite() {
        assertThatThrownBy(this::answer)
                .hasMessageContaining("parameter-invalid")
                .hasMessageContaining("-Dplexichat.package=");
    }

    @Test
    void wrongFormatsAreRefused() throws IOException {
        assertThatThrownBy(() -> Format.parse("xml")).hasMessageContaining("write text, json or tree");
        against = write("old.tar.gz", older());
        format = Format.TREE;
        assertThatThrownBy(this::answer).hasMessageContaining("a comparison is no tree");
    }

    @Test
    void whatIsNoPackageIsSaidToBeDamaged() throws IOException {
        archive = write("a.tar.gz", "no package".getBytes(UTF_8));

        assertThatThrownBy(this::answer).hasMessageContaining("archive-broken").hasMessageContaining("a.tar.gz");
    }
}
