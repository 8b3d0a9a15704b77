package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UpdaterTest extends OnAServedHost {
    @BeforeEach
    void publish() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
    }

    @Prevents({"D26", "D31"})
    @Test
    void aVersionIsDeployedUsedUpgradedTakenBackAndUpgradedAgain() throws IOException {
        assertThat(host.run("deploy")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
        Files.writeString(host.folder.resolve("shared/data/messages"), "hello");
        Files.writeString(host.folder.resolve("shared/config/config.json"), "{\"port\": 9000}");
        Object data = Files.getAttribute(host.folder.resolve("shared/data/messages"), "unix:ino");
        host.publish(new PackedRelease(TWO).with("config/config.json", "{\"port\": 8000, \"theme\": \"dark\"}"), TWO);

        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(TWO);
        assertThat(host.folder.resolve("current/config/config.json"))
                .hasContent("{\"port\": 9000, \"theme\": \"dark\"}");

        assertThat(host.run("update", "rollback")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.folder.resolve("current/config/config.json")).hasContent("{\"port\": 9000}");

        assertThat(host.run("update", "upgrade", "--to", TWO)).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(TWO);
        assertThat(host.folder.resolve("current/data/messages")).hasContent("hello");
        assertThat(Files.getAttribute(host.folder.resolve("shared/data/messages"), "unix:ino"))
                .isEqualTo(data);
    }

    @Prevents("D15")
    @Test
    void aSecondRunThatFindsNothingNewerStopsNothing() throws IOException {
        host.run("deploy");
        long stops = host.stops();

        Ended again = host.run("update", "upgrade", "--latest");

        assertThat(again).returns(3, Ended::status);
        assertThat(again.out()).contains("has nothing newer than " + ONE);
        assertThat(host.run("update", "check").out())
                .isEqualTo("the channel alpha has nothing newer than " + ONE + "\n");
        assertThat(host.stops()).isEqualTo(stops);
    }

    @Prevents("D34")
    @Test
    void aVersionThatCrashesAtItsStartIsGoneBackFromAndNotInstalledAgainByItself() throws IOException {
        host.run("deploy");
        host.publish(new PackedRelease(TWO).with("CRASH", "x"), TWO);

        Ended failed = host.run("update", "upgrade", "--latest");

        assertThat(failed).returns(5, Ended::status);
        assertThat(failed.out()).contains("service-unhealthy");
        assertThat(host.running()).isEqualTo(ONE);
        long stops = host.stops();
        assertThat(host.run("update", "upgrade", "--latest")).returns(4, Ended::status);
        assertThat(host.stops()).isEqualTo(stops);
        assertThat(host.run("update", "status").out()).contains("blocked").contains(TWO);
    }

    @Prevents("D33")
    @Test
    void aServerThatAnswersWithAnotherVersionIsNotHealthy() throws IOException {
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        host.answersAlways(ONE);

        assertThat(host.run("update", "upgrade", "--latest")).returns(5, Ended::status);
        assertThat(host.folder.resolve("current/VERSION")).hasContent(ONE);
    }

    @Prevents("D36")
    @Test
    void whenGoingBackFailsAsWellItIsSaidAndRecoveredOnceTheCauseIsMended() throws IOException {
        host.run("deploy");
        host.publish(new PackedRelease(TWO).with("CRASH", "x"), TWO);
        Path start = base.resolve("start");
        String script = Files.readString(start);
        Files.writeString(start, "exit 1\n");

        assertThat(host.run("update", "upgrade", "--latest")).returns(6, Ended::status);

        Files.writeString(start, script);
        assertThat(host.run("recover")).returns(5, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.run("recover")).returns(3, Ended::status);
    }

    @Prevents("D41")
    @Test
    void whatWasDoneIsListedAndProven() {
        host.run("deploy");
        assertThat(host.run("update", "history").out()).contains("\n1 entry in a chain without a gap; the last has");
        host.publish(new PackedRelease(TWO).with("CRASH", "x"), TWO);
        host.run("update", "upgrade", "--latest");

        JsonObject history =
                Json.parseObject(host.run("update", "history", "--json").out(), "the answer");

        assertThat(history.number("length")).isEqualTo(2);
        assertThat(history.list("entries", entry -> entry.string("kind") + " " + entry.string("outcome")))
                .containsExactly("upgrade rolled-back", "deploy done");
    }

    @Test
    void aReleaseIsWholeWhateverTheConfigurationKeepsByNow() throws IOException {
        host.publish(new PackedRelease(TWO).with("web/index.html", "x").with("data/seed", "x"), TWO);
        host.run("deploy");
        host.publish(new PackedRelease("a.1.0-3"), "a.1.0-3");
        host.run("update", "upgrade", "--latest");
        Path settings = base.resolve("update.yml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("keep: [config, data]", "keep: [config, web]")
                        .replace("paths: [config, data]", "paths: [config]"));

        assertThat(host.run("rollback")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(TWO);
    }

    @Prevents("D16")
    @Test
    void anOlderVersionIsInstalledOnlyWhenADowngradeIsAskedFor() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);
        host.run("deploy");

        assertThat(host.run("update", "upgrade", "--to", ONE)).returns(4, Ended::status);
        assertThat(host.running()).isEqualTo(TWO);
        assertThat(host.run("update", "downgrade", "--to", ONE)).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
    }

    @Prevents("D24")
    @Test
    void whatAnEarlierVersionHadIsGoneAfterTheUpgrade() {
        host.publish(new PackedRelease("a.1.0-3").with("lib/old.jar", "x"), "a.1.0-3");
        host.run("deploy");
        host.publish(new PackedRelease("a.1.0-4"), "a.1.0-4");

        host.run("update", "upgrade", "--latest");

        assertThat(host.folder.resolve("current/lib/old.jar")).doesNotExist();
        assertThat(host.folder.resolve("current/VERSION")).hasContent("a.1.0-4");
    }

    @Test
    void theHelpTellsOfEveryCommandAndOfTheExitStatus() {
        Ended help = host.run("--help");

        assertThat(help).returns(0, Ended::status);
        assertThat(help.out())
                .contains(
                        "deploy",
                        "adopt",
                        "rollback",
                        "update",
                        "backup",
                        "health",
                        "recover",
                        "doctor",
                        "setup",
                        "Exit status");
    }

    @Test
    void theNotesOfAllVersionsSinceOneAreShownTheNewestFirst() {
        host.publish(new PackedRelease(TWO), TWO);
        host.publish(new PackedRelease("a.1.0-3"), "a.1.0-3");

        Ended notes = host.run("update", "changelog", "--since", ONE);

        assertThat(notes).returns(0, Ended::status);
        assertThat(notes.out()).isEqualTo("News of a.1.0-3\nNews of a.1.0-2\n");
        assertThat(host.run("update", "changelog", "--version", ONE, "--format", "json")
                        .out())
                .contains("\"version\": \"a.1.0-1\"");
    }

    @Test
    void theWordsOfTheFirstGuideWorkToo() throws IOException {
        assertThat(host.run("version", "update", "--channel", "stable", "--check-only"))
                .returns(4, Ended::status);
        assertThat(host.run("version", "update", "--channel", "alpha", "--check-only"))
                .returns(0, Ended::status);
        assertThat(host.running()).isEmpty();
        assertThat(host.run("version", "update", "--channel", "alpha")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.run("version", "history")).returns(0, Ended::status);
    }

    @Test
    void aBackupIsMadeListedProvenAndRestored() throws IOException {
        host.run("deploy");
        Files.writeString(host.folder.resolve("shared/data/messages"), "hello");
        JsonObject made =
                Json.parseObject(host.run("backup", "create", "--json").out(), "the answer");
        Files.writeString(host.folder.resolve("shared/data/messages"), "lost");

        Ended proven = host.run("backup", "verify", made.string("id"));
        assertThat(proven).returns(0, Ended::status);
        assertThat(proven.out())
                .isEqualTo("%s is whole, and all that is in it as it was saved (files: %d, bytes: %d)\n"
                        .formatted(made.string("id"), made.number("files"), made.number("payload")));
        assertThat(host.run("backup", "restore", made.string("id"))).returns(4, Ended::status);
        host.stopServer();
        assertThat(host.run("backup", "restore", made.string("id"), "--only", "data"))
                .returns(0, Ended::status);
        assertThat(host.run("update", "history", "--limit", "1").out())
                .contains(" restore " + made.string("id") + " done by ", ": data alone");
        assertThat(host.folder.resolve("shared/data/messages")).hasContent("hello");
        assertThat(host.run("backup", "list").out()).contains(made.string("id"));
    }

    @Test
    void aReleaseThatWasChangedOnTheDiskIsNotGoneBackTo() throws IOException {
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        Path former = host.folder.resolve("current").toRealPath();
        host.run("update", "upgrade", "--latest");
        Files.writeString(former.resolve("bin/added"), "x");

        Ended refused = host.run("update", "rollback");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("package-content-differs").contains("bin/added");
        assertThat(host.running()).isEqualTo(TWO);
        Files.delete(former.resolve("bin/added"));
        assertThat(host.run("update", "rollback")).returns(0, Ended::status);
    }

    @Prevents("D40")
    @Test
    void whoeverGoesBackTwiceGoesBackTwoVersionsAndNotToTheOneThatFailed() throws IOException {
        String three = "a.1.0-3";
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        host.run("update", "upgrade", "--latest");
        host.publish(new PackedRelease(three), three);
        host.run("update", "upgrade", "--latest");

        host.run("rollback");
        assertThat(host.running()).isEqualTo(TWO);
        host.run("rollback");
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.run("rollback")).returns(4, Ended::status);
        assertThat(host.run("rollback", three)).returns(4, Ended::status);
    }

    @Test
    void aSourceWithVersionsOfTwoSchemesAsksForTheFirstOneByName() throws IOException {
        host.publish(new PackedRelease("0a7"), "0a7");

        assertThat(host.run("deploy")).returns(4, Ended::status);
        assertThat(host.run("update", "upgrade", "--to", ONE)).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
    }
}
