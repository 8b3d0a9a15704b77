package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is well, and then is not in one point. */
final class DoctorTest extends OnAServedHost {
    @BeforeEach
    void install() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.run("backup", "create");
    }

    @Test
    void ofAHostThatIsWellNothingIsTold() {
        Ended well = host.run("doctor");

        assertThat(well.out()).isEqualTo("15 checks, problems: 0, warnings: 0\n");
        assertThat(well).returns(0, Ended::status);
    }

    @Test
    void aHostOnWhichNothingIsInstalledYetIsWellToo(@TempDir Path other) throws IOException {
        try (ServedHost fresh = new ServedHost(other)) {
            fresh.publish(new PackedRelease(ONE), ONE);

            assertThat(fresh.run("doctor")).returns(0, Ended::status);
            assertThat(fresh.folder).doesNotExist();
        }
    }

    @Test
    void aConfigurationThatOthersMayWrite() throws IOException {
        mode(base.resolve("update.yml"), 0666);

        assertFound("settings-invalid", "update.yml");
    }

    @Prevents("D46")
    @Test
    void aTokenThatEverybodyMayRead() throws IOException {
        Path token = Files.writeString(base.resolve("token"), "secret");
        mode(token, 0644);
        host.configure("    repository:", "    token_file: " + token + "\n    repository:");

        assertFound("settings-invalid", "every user of this host can read the token");
        mode(token, 0640);
        assertThat(host.run("doctor").out()).doesNotContain("every user");
    }

    @Prevents("D46")
    @Test
    void aStateThatOthersMayRead() throws IOException {
        mode(host.folder.resolve("state"), 0755);

        assertFound("installation-broken", "chmod 0700 " + host.folder.resolve("state"));
    }

    @Prevents("D46")
    @Test
    void backupsThatOthersMayRead() throws IOException {
        mode(host.folder.resolve("backups"), 0750);

        assertFound("installation-broken", "chmod 0700 " + host.folder.resolve("backups"));
    }

    @Prevents("D46")
    @Test
    void aConfigurationWithPasswordsThatEverybodyMayReadIsAWarning() throws IOException {
        mode(host.folder.resolve("shared/config/config.json"), 0644);

        assertWarned("every user of this host can read the configuration");
    }

    @Test
    void aConfigurationThatNoNewDefaultsCanBeMergedInto() throws IOException {
        Path file = host.folder.resolve("shared/config/config.json");
        Files.writeString(file, "{\n  \"port\": 9000\n  \"password\": geheim\n}\n");

        assertFound(
                "installation-broken",
                file + ")",
                "it is not valid JSON at line 3, column 3",
                "correct the file",
                "problems: 1,");
        host.publish(new PackedRelease("a.1.0-2").with("config/config.json", "{\"port\": 8000}"), "a.1.0-2");
        assertThat(host.run("update", "upgrade", "--latest")).returns(4, Ended::status);

        Files.move(file, file.resolveSibling("elsewhere.json"));
        Files.createSymbolicLink(file, Path.of("elsewhere.json"));
        assertFound("no plain file", file + ")", "put the file itself there");
    }

    @Test
    void aLinkOnTheWayToTheConfiguration() throws IOException {
        Path link = host.folder.resolve("shared/config");
        Files.move(link, base.resolve("elsewhere"));
        Files.createSymbolicLink(link, base.resolve("elsewhere"));

        assertFound("it is a link", link + ")", "problems: 1, warnings: 0");
    }

    @Test
    void aFolderOnAnotherFileSystem() throws IOException {
        Files.move(host.folder.resolve("shared"), base.resolve("away"));
        Files.createSymbolicLink(host.folder.resolve("shared"), Path.of("/proc"));

        assertFound("installation-broken", "another file system");
    }

    @Test
    void aReleaseThatWasChanged() throws IOException {
        Files.writeString(host.folder.resolve("current/bin/chat"), "#!/bin/sh\nrm -rf /\n");

        assertFound("package-content-differs", "bin/chat");
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Files.delete(host.folder.resolve("current"));
        Files.createSymbolicLink(host.folder.resolve("current"), Path.of("releases/gone"));

        assertFound("installation-broken", "leads to releases/gone");
    }

    @Test
    void aRunThatWasNotEnded() throws IOException {
        host.publish(new PackedRelease("a.1.0-2").with("CRASH", "x"), "a.1.0-2");
        Files.writeString(base.resolve("start"), "exit 1\n");
        assertThat(host.run("update", "upgrade", "--latest")).returns(6, Ended::status);

        assertFound("run-unfinished", "plexichat recover");
    }

    @Test
    void aJournalThatCannotBeRead() throws IOException {
        Files.writeString(host.folder.resolve("state/journal"), "nothing of ours");

        assertFound("installation-broken", "the journal is broken");
    }

    @Test
    void aHistoryThatWasChanged() throws IOException {
        Path log = host.folder.resolve("state/history.jsonl");
        String line = Files.readString(log);
        Files.writeString(log, line.replace("deploy", "upgrade") + line);

        assertFound("audit-broken", "history.jsonl");
    }

    @Test
    void aServiceThatDoesNotRun() throws IOException {
        Files.delete(base.resolve("running"));

        assertFound("service-failed", "does not run");
        assertFound("service-unhealthy", "503");
    }

    @Test
    void aServiceThatCannotBeAskedFor() throws IOException {
        Files.writeString(base.resolve("status"), "exit 9\n");

        assertFound("service-failed", "service.status");
    }

    @Test
    void aServerThatAnswersWithAnotherVersion() {
        host.answersAlways("a.0.9-1");

        assertFound("service-unhealthy", "a.0.9-1");
    }

    @Test
    void aSourceWithoutAReleaseOfTheChannel() throws IOException {
        host.configure("channel: alpha", "channel: stable");

        assertFound("offer-missing", "stable");
    }

    @Test
    void backupsThatAreNotThereAreAWarning() throws IOException {
        Files.move(host.folder.resolve("backups"), base.resolve("away"));

        assertWarned("there is no backup yet");
    }

    @Test
    void whatIsToldOfALogOrABackupThatIsNotWholeCountsAsAWarning() throws IOException {
        host.run("backup", "create");
        Files.writeString(host.folder.resolve("state/history.jsonl"), "{\"torn", StandardOpenOption.APPEND);
        Path second = newestBackup();
        Files.writeString(second, "{}");

        Ended ended = host.run("doctor");

        assertThat(ended.out())
                .contains("the last line of the history is incomplete", second.toString())
                .endsWith("15 checks, problems: 0, warnings: 2\n");
        assertThat(ended.err()).isEmpty();
        assertThat(Json.parseObject(host.run("doctor", "--json").out(), "the answer")
                        .list("findings", each -> each.string("code")))
                .containsExactly("audit-broken", "backup-broken");
    }

    @Test
    void severalFindingsAreToldTogetherForProgramsToo() throws IOException {
        mode(host.folder.resolve("state"), 0755);
        host.answersAlways("a.0.9-1");
        mode(host.folder.resolve("shared/config/config.json"), 0644);

        Ended ended = host.run("doctor", "--json");

        JsonObject answer = Json.parseObject(ended.out(), "the answer");
        assertThat(answer.string("result")).isEqualTo("problems");
        assertThat(answer.number("exit")).isEqualTo(4);
        assertThat(answer.strings("checks")).hasSize(15);
        assertThat(answer.list("findings", each -> each.string("severity") + " " + each.string("code")))
                .containsExactly(
                        "Problem installation-broken", "Warning installation-broken", "Problem service-unhealthy");
    }

    @Test
    void lookingChangesNothing() throws IOException {
        FileTime before = Files.getLastModifiedTime(host.folder.resolve("state"));
        long stops = host.stops();

        host.run("doctor");

        assertThat(Files.getLastModifiedTime(host.folder.resolve("state"))).isEqualTo(before);
        assertThat(host.stops()).isEqualTo(stops);
    }

    private void assertFound(String... words) {
        Ended ended = host.run("doctor");
        assertThat(ended.out()).contains("Problem: ").contains(words);
        assertThat(ended).returns(4, Ended::status);
    }

    private void assertWarned(String words) {
        Ended ended = host.run("doctor");
        assertThat(ended.out()).contains(List.of("Warning: ", words, "problems: 0, warnings: 1"));
        assertThat(ended).returns(0, Ended::status);
    }

    private Path newestBackup() throws IOException {
        try (Stream<Path> files = Files.list(host.folder.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static void mode(Path file, int mode) throws IOException {
        Files.setAttribute(file, "unix:mode", mode);
    }
}
