package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rollback of which nothing but its backup is wanted. */
final class BackupOnlyTest extends OnAServedHost {
    @BeforeEach
    void upgrade() throws IOException {
        Path settings = base.resolve("update.yml");
        Files.writeString(settings, Files.readString(settings) + "    enabled: false\n");
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        host.run("update", "upgrade", "--latest");
    }

    @Test
    void aBackupIsMadeAndTheServiceRunsOnInItsVersion() throws IOException {
        long stops = host.stops();

        Ended made = host.run("rollback", "--backup-only");

        assertThat(made).returns(0, Ended::status);
        assertThat(host.stops()).isEqualTo(stops);
        assertThat(host.running()).isEqualTo(TWO);
        assertThat(host.run("backup", "list").out()).isEqualTo(made.out()).contains(TWO);
    }

    @Test
    void withAVersionItIsMadeIfOneCouldGoBackToThat() {
        assertThat(host.run("rollback", ONE, "--backup-only")).returns(0, Ended::status);

        Ended refused = host.run("rollback", "a.0.9-1", "--backup-only");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("rollback-impossible");
        assertThat(host.run("backup", "list").out().lines()).hasSize(1);
    }
}
