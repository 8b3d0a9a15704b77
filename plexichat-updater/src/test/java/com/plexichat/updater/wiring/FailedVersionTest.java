package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import org.junit.jupiter.api.Test;

/** Versions that do not come up, and data that they may have changed. */
final class FailedVersionTest extends OnAServedHost {

    @Prevents("D34")
    @Test
    void aStartCommandThatFailsIsGoneBackFromAtOnce() throws IOException {
        install(ONE);
        host.when("start", "! grep -q " + TWO + " chat/current/VERSION || { echo no such library; exit 1; }");
        host.publish(new PackedRelease(TWO), TWO);

        Ended failed = host.run("update", "upgrade", "--latest");

        assertThat(failed).returns(5, Ended::status);
        assertThat(failed.out()).contains("service-failed").contains("no such library");
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.folder.resolve("current/VERSION")).hasContent(ONE);
    }

    @Prevents("D37")
    @Test
    void aFirstInstallationThatFailsLeavesNoneAndTheNextOneGoesWell() throws IOException {
        host.publish(new PackedRelease(ONE).with("CRASH", "x"), ONE);

        assertThat(host.run("deploy")).returns(5, Ended::status);

        assertThat(Files.exists(host.folder.resolve("current"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(host.folder.resolve("shared")).isEmptyDirectory();
        assertThat(host.running()).isEmpty();
        assertThat(host.run("update", "status")).returns(0, Ended::status);
        install(TWO);
        assertThat(host.folder.resolve("current/data")).isEmptyDirectory();
    }

    @Prevents("D38")
    @Test
    void theDatabaseIsDumpedBeforeItIsMigratedAndMigratedBackBeforeTheFormerVersionRuns() throws IOException {
        migrations(true);
        install(ONE);
        host.publish(new PackedRelease(TWO).with("CRASH", "x"), TWO);
        Files.writeString(base.resolve("calls"), "");

        assertThat(host.run("update", "upgrade", "--latest")).returns(5, Ended::status);

        assertThat(Files.readAllLines(base.resolve("calls")).stream().filter(call -> !call.equals("status")))
                .containsExactly("dump", "stop", "forth", "start", "back", "start");
        assertThat(host.running()).isEqualTo(ONE);
    }

    @Prevents("D38")
    @Test
    void theFormerVersionIsNotRunOnDataThatNothingBringsBack() throws IOException {
        migrations(false);
        install(ONE);
        install(TWO);

        Ended refused = host.run("update", "rollback");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("migration-irreversible");
        assertThat(host.running()).isEqualTo(TWO);
    }

    private void install(String version) throws IOException {
        host.publish(new PackedRelease(version), version);
        assertThat(host.run("update", "upgrade", "--to", version)).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(version);
    }

    private void migrations(boolean back) throws IOException {
        Files.writeString(base.resolve("note"), "echo \"$1\" | tee -a \"$(dirname \"$0\")/calls\"\n");
        String call = "[sh, %s/note, %s]";
        host.configure(
                "  backup:\n",
                "  hooks:\n    migrate:\n      - command: " + call.formatted(base, "forth") + "\n"
                        + (back ? "    migrate_back:\n      - command: " + call.formatted(base, "back") + "\n" : "")
                        + "  backup:\n    dumps:\n      - name: database.sql\n        command: "
                        + call.formatted(base, "dump") + "\n");
    }
}
