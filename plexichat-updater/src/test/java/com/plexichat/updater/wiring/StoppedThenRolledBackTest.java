package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.Phase;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person asks for after a run was stopped. */
final class StoppedThenRolledBackTest extends OnAServedHost {
    private static final String ZERO = "a.1.0-0";

    @BeforeEach
    void install() throws IOException {
        for (String version : List.of(ZERO, ONE, TWO)) {
            host.publish(new PackedRelease(version), version);
            host.run("update", "upgrade", "--to", version);
        }
    }

    @Test
    void anUpgradeThatWasDoneButForTracesIsGoneBackFrom() throws IOException {
        isStopped(RunKind.UPGRADE, ONE, TWO, RunState.COMMITTED);

        assertThat(host.run("rollback")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
    }

    @Test
    void aRollbackThatWasStoppedIsMadeAnew() throws IOException {
        isStopped(RunKind.ROLLBACK, TWO, ONE, RunState.STARTED);

        assertThat(host.run("rollback")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
    }

    @Test
    void aRollbackThatWasDoneButForTracesGoesNoFurtherBack() throws IOException {
        isStopped(RunKind.ROLLBACK, TWO, ONE, RunState.COMMITTED);

        assertThat(host.run("rollback")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
    }

    @Test
    void anUpgradeThatWasUndoneGoesNoFurtherBack() throws IOException {
        isStopped(RunKind.UPGRADE, ONE, TWO, RunState.STARTED);

        assertThat(host.run("rollback")).returns(5, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
    }

    @Test
    void aRecoveryOverRestoredDataNeverGoesForward() throws IOException {
        isStopped(RunKind.UPGRADE, ONE, TWO, RunState.HEALTHY);

        assertThat(host.run("recover", "--data-restored")).returns(5, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
    }

    @Test
    void anUpgradeThatWasDoneIsNotRecoveredOverRestoredData() throws IOException {
        isStopped(RunKind.UPGRADE, ONE, TWO, RunState.COMMITTED);

        Ended refused = host.run("recover", "--data-restored");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains(TWO, "plexichat rollback --data-restored");
        assertThat(host.run("rollback", "--data-restored")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
    }

    @Test
    void aStoppedRollbackOverRestoredDataMigratesNothing() throws IOException {
        Files.writeString(
                base.resolve("update.yml"),
                "  hooks: {migrate: [{command: [touch, " + base.resolve("migrated") + "]}]}\n",
                StandardOpenOption.APPEND);
        isStopped(RunKind.ROLLBACK, TWO, ONE, RunState.STARTED);

        assertThat(host.run("rollback", "--data-restored")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
        assertThat(base.resolve("migrated")).doesNotExist();
    }

    /** As the host is when a run was cut once its release had been started. */
    private void isStopped(RunKind kind, String from, String to, RunState state) throws IOException {
        SystemDisk disk = new SystemDisk(List.of(), base.resolve("workshop"));
        new Journal(host.folder.resolve("state/journal"), disk)
                .write(new RunRecord(
                        "update_" + from + "_" + to + "_20260102_030405",
                        kind,
                        Optional.of(release(from)),
                        release(to),
                        true,
                        Instant.parse("2026-01-02T03:04:05Z"),
                        "root",
                        Phase.FORWARD,
                        state,
                        state,
                        false,
                        false,
                        false,
                        ""));
        Path current = host.folder.resolve("current");
        disk.link(current, "releases/" + release(to).text());
        Files.copy(current.resolve("VERSION"), base.resolve("running"), StandardCopyOption.REPLACE_EXISTING);
    }

    private ReleaseName release(String version) {
        return new Installation(host.folder)
                .installed().stream()
                        .filter(name -> name.version().equals(version))
                        .findFirst()
                        .orElseThrow();
    }
}
