package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plain installation, made without the updater, whose service starts from its folder and knows nothing of releases. */
final class AdoptionTest extends OnAServedHost {
    @BeforeEach
    void installPlainly() throws IOException {
        PlainChat.install(host.folder, ONE);
    }

    @Test
    void aPlainInstallationIsAdoptedUpgradedAndTakenBackWithItsDataInPlace() throws IOException {
        Object data = inode("data/messages");
        host.publish(new PackedRelease(TWO).with("config/config.json", "{\"port\": 8000, \"theme\": \"dark\"}"), TWO);

        assertThat(host.run("adopt")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.stops()).isEqualTo(1);
        assertThat(host.folder.resolve("data/messages")).hasContent("hello\nstarted");
        assertThat(host.run("update", "version").out()).isEqualTo(ONE + "\n");

        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(TWO);
        assertThat(host.folder.resolve("client")).doesNotExist();
        assertThat(host.folder.resolve("config/config.json")).hasContent("{\"port\": 9000, \"theme\": \"dark\"}");

        assertThat(host.run("rollback")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.folder.resolve("client/old.js")).hasContent("old");
        assertThat(inode("data/messages")).isEqualTo(data);
        assertThat(host.run("doctor").out()).contains("problems: 0");
    }

    @Test
    void aRollbackToTheAdoptedReleaseTakesNothingOfKeptPathsAway() throws IOException {
        write("config/config.json", "{\"port\": 8000}");
        write("config/same.txt", "the same as a default of the new one");
        host.run("adopt");
        host.publish(
                new PackedRelease(TWO)
                        .with("config/same.txt", "the same as a default of the new one")
                        .with("config/new.txt", "new"),
                TWO);
        host.run("update", "upgrade", "--latest");

        assertThat(host.run("rollback")).returns(0, Ended::status);

        assertThat(host.folder.resolve("config/config.json")).hasContent("{\"port\": 8000}");
        assertThat(host.folder.resolve("config/same.txt")).hasContent("the same as a default of the new one");
        assertThat(host.folder.resolve("config/new.txt")).hasContent("new");
    }

    @Test
    void aFileOfTheProgramThatIsNamedAsAManifestIsNotTakenForOne() throws IOException {
        write("manifest.txt", "Chat Server\nbuilt by hand\n");
        host.run("adopt");
        host.publish(new PackedRelease(TWO), TWO);

        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(TWO);
    }

    @Test
    void theFirstRunSaysWhatItWouldDoAndChangesNothing() throws IOException {
        SortedMap<String, String> before = TreeSnapshot.of(host.folder);

        Ended plan = host.run("adopt", "--dry-run", "--json");

        JsonObject json = Json.parseObject(plan.out(), "the answer");
        assertThat(json.string("version")).isEqualTo(ONE);
        assertThat(json.strings("program")).containsExactly("VERSION", "bin", "client");
        assertThat(json.strings("kept")).containsExactly("config", "data");
        assertThat(json.strings("left")).containsExactly("chat-backup-20240101");
        assertThat(host.run("adopt", "--dry-run").out()).contains("chat-backup-20240101", "Nothing was changed");
        assertThat(TreeSnapshot.of(host.folder)).isEqualTo(before);
        assertThat(host.stops()).isZero();
    }

    @Test
    void whatTheUpdaterDoesNotKnowStaysInItsPlace() throws IOException {
        Object backup = inode("chat-backup-20240101/data/messages");

        Ended adopted = host.run("adopt");

        assertThat(adopted.out()).contains("Left where it was: chat-backup-20240101");
        assertThat(inode("chat-backup-20240101/data/messages")).isEqualTo(backup);
    }

    @Test
    void aReleaseThatBringsTheNameOfSomethingThatWasLeftIsRefusedBeforeAnythingIsChanged() throws IOException {
        write("webhooks/mine", "x");
        host.run("adopt");
        host.publish(new PackedRelease(TWO).with("webhooks/theirs", "y"), TWO);
        long stops = host.stops();

        Ended refused = host.run("update", "upgrade", "--latest");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains(TWO + " brings webhooks");
        assertThat(host.stops()).isEqualTo(stops);
        Files.move(host.folder.resolve("webhooks"), base.resolve("webhooks"));
        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        assertThat(host.folder.resolve("webhooks/theirs")).hasContent("y");
    }

    @Test
    void whoLooksAroundIsToldToAdoptIt() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);

        assertThat(host.run("update", "check").out())
                .contains("is not the updater's yet", "plexichat adopt --dry-run")
                .doesNotContain("update upgrade");
        assertThat(host.run("doctor")).returns(4, Ended::status);
        assertThat(host.run("doctor").out()).contains("the service runs, though nothing", "plexichat adopt --dry-run");
        host.stopServer();
        assertThat(host.run("update", "check").out()).contains("plexichat adopt --dry-run");
        assertThat(host.run("doctor").out()).contains("\"config\" is there", "problems: 1,");

        Files.copy(host.folder.resolve("VERSION"), base.resolve("running"));
        host.run("adopt");
        assertThat(host.run("doctor").out()).doesNotContain("adopt");
        assertThat(host.run("update", "check").out()).contains("plexichat update upgrade --latest");
    }

    @Test
    void anAdoptedReleaseThatWasChangedIsNotGoneBackTo() throws IOException {
        host.run("adopt");
        Path program = host.folder.resolve("bin").toRealPath().resolve("chat");
        host.publish(new PackedRelease(TWO), TWO);
        host.run("update", "upgrade", "--latest");
        Files.writeString(program, "#!/bin/false\n");

        Ended refused = host.run("rollback");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("package-content-differs", "bin/chat");
    }

    @Test
    void anInstallationThatIsTheUpdatersAlreadyIsLeftAsItIs() {
        host.run("adopt");

        assertThat(host.run("adopt")).returns(3, Ended::status);
        assertThat(host.run("update", "version", "--detailed").out()).contains("product: chat", "version: " + ONE);
        assertThat(host.run("update", "history").out()).contains("adopt");
    }

    @Test
    void itsNotesAreThoseThatTheSourceHas() {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("adopt");

        assertThat(host.run("update", "changelog").out()).isEqualTo("News of " + ONE + "\n");
    }

    private void write(String path, String text) throws IOException {
        PlainChat.write(host.folder, path, text);
    }

    private Object inode(String path) throws IOException {
        return Files.getAttribute(host.folder.resolve(path), "unix:ino");
    }
}
