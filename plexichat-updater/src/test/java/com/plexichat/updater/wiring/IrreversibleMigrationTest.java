package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data was migrated, and no hook migrates it back. */
final class IrreversibleMigrationTest extends OnAServedHost {
    @BeforeEach
    void deploy() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        Files.writeString(
                base.resolve("update.yml"), "  hooks: {migrate: [{command: \"true\"}]}\n", StandardOpenOption.APPEND);
    }

    @Test
    void aPersonWhoRestoredItSaysSoForARollbackAndTheHistoryTells() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);
        host.run("update", "upgrade", "--latest");

        Ended refused = host.run("rollback");
        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("migration-irreversible", "plexichat rollback --data-restored");
        assertThat(host.run("rollback", "--data-restored")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.run("update", "history", "--limit", "1").out())
                .contains("rollback", "the data was restored by a person");
    }

    @Test
    void aRefusedRollbackNamesTheBackupThatWasMadeBeforeTheUpgrade() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);
        host.run("update", "upgrade", "--latest");

        assertThat(host.run("rollback").err()).contains("plexichat backup restore " + onlyBackup() + ",");
    }

    @Test
    void alsoIfTheConfigurationAsksForNoBackupAndAPersonDid() throws IOException {
        host.configure("backup:\n", "backup:\n    enabled: false\n");
        host.publish(new PackedRelease(TWO), TWO);
        host.run("deploy", "--with-backup");

        assertThat(host.run("rollback").err()).contains("plexichat backup restore " + onlyBackup() + ",");
    }

    @Test
    void theBackupThatARollbackNeedsIsNeverPruned() throws IOException {
        host.configure("backup:\n", "backup:\n    retention_count: 1\n");
        host.publish(new PackedRelease(TWO), TWO);
        host.run("update", "upgrade", "--latest");
        String needed = onlyBackup();
        host.run("backup", "create");

        assertThat(host.run("backup", "prune")).returns(3, Ended::status);

        assertThat(host.run("backup", "list").out()).contains(needed);
    }

    private String onlyBackup() {
        String list = host.run("backup", "list").out();
        assertThat(list.lines()).hasSize(1);
        return list.split(" ", 2)[0];
    }

    @Test
    void aRecoveryNamesTheBackupThatTheDataCanBeRestoredFrom() throws IOException {
        Files.writeString(host.folder.resolve("shared/data/messages"), "hello");
        host.publish(new PackedRelease(TWO).with("CRASH", "x"), TWO);
        Ended failed = host.run("update", "upgrade", "--latest");
        assertThat(failed).returns(6, Ended::status);
        String restore = failed.out().replaceAll("(?s).*plexichat (backup restore [^,]+),.*", "$1");

        assertThat(host.run(restore.split(" ", -1))).returns(0, Ended::status);
        assertThat(host.run("recover")).returns(6, Ended::status);
        assertThat(host.run("recover", "--data-restored")).returns(5, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.folder.resolve("shared/data/messages")).hasContent("hello");
        assertThat(host.run("update", "history", "--limit", "1").out()).contains("the data was restored by a person");
    }
}
