package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup that the version before made, and that is restored while a newer one is installed. */
final class BackupOfAnotherVersionTest extends OnAServedHost {
    private static final String THREE = "a.1.0-3";

    private String ofOne = "";

    @BeforeEach
    void upgrade() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        ofOne = created();
        host.publish(new PackedRelease(TWO).with("config/config.json", "{\"theme\": \"dark\"}"), TWO);
        host.run("update", "upgrade", "--latest");
    }

    private String created() {
        return Json.parseObject(host.run("backup", "create", "--json").out(), "the answer")
                .string("id");
    }

    private Ended restored(String... arguments) throws IOException {
        host.stopServer();
        Ended ended = host.run(arguments);
        assertThat(ended).returns(0, Ended::status);
        return ended;
    }

    @Test
    void bothVersionsAreToldBeforeItIsRestored() throws IOException {
        Ended ended = restored("backup", "restore", ofOne);

        assertThat(ended.err())
                .containsSubsequence(
                        "was made while " + ONE + " was installed; now it is " + TWO,
                        "Restored " + host.folder.resolve("shared/config"));
    }

    @Test
    void itsConfigurationIsSaidToLackTheDefaultsSince() throws IOException {
        Path defaults = host.folder.resolve("current").toRealPath().resolve(".plexichat/defaults/config/config.json");

        assertThat(restored("backup", "restore", ofOne).out())
                .contains("config/config.json is as " + ONE + " had it", "add what it lacks of " + defaults);
        assertThat(defaults).isRegularFile();
        assertThat(restored("backup", "restore", ofOne, "--only", "data").out()).doesNotContain("config.json");
    }

    @Test
    void aConfigurationThatLacksNoDefaultIsNotNamed() throws IOException {
        String ofTwo = created();
        host.publish(new PackedRelease(THREE).with("config/config.json", "{\"theme\": \"light\"}"), THREE);
        host.run("update", "upgrade", "--latest");

        Ended ended = restored("backup", "restore", ofTwo);

        assertThat(ended.err()).contains("now it is " + THREE);
        assertThat(ended.out()).doesNotContain("config.json");
    }

    @Test
    void whatWasThereBeforeIsNamedAsItIsCalledNow() throws IOException {
        Path config = host.folder.resolve("shared/config.before-restore-" + ofOne);

        assertThat(restored("backup", "restore", ofOne, "--only", "config").out())
                .contains("what was there before is now " + config + "\n");
        assertThat(restored("backup", "restore", ofOne, "--only", "config").out())
                .contains("what was there before is now " + config + "-2\n");
        assertThat(config.resolveSibling(config.getFileName() + "-2")).isDirectory();
    }

    @Test
    void whereNothingWasThereNothingIsNamed() throws IOException {
        Files.move(host.folder.resolve("shared/config"), base.resolve("away"));

        Ended ended = restored("backup", "restore", ofOne, "--only", "config", "--json");

        assertThat(Json.parseObject(ended.out(), "the answer").strings("before"))
                .isEmpty();
        Files.move(host.folder.resolve("shared/config"), base.resolve("again"));
        assertThat(restored("backup", "restore", ofOne, "--only", "config").out())
                .contains(ofOne + " is restored\n")
                .doesNotContain("before-restore");
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        JsonObject answer =
                Json.parseObject(restored("backup", "restore", ofOne, "--json").out(), "the answer");

        assertThat(answer.string("version")).isEqualTo(ONE);
        assertThat(answer.string("installed")).isEqualTo(TWO);
        assertThat(answer.strings("unmerged")).containsExactly("config/config.json");
    }

    @Test
    void ofABackupOfTheInstalledVersionNothingIsRemarked() throws IOException {
        String ofTwo = created();

        Ended ended = restored("backup", "restore", ofTwo);

        assertThat(ended.err()).doesNotContain("was made while");
        assertThat(ended.out()).doesNotContain("had it");
    }
}
