package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.HookSettings.Hook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back over data that was migrated and that a person restored. */
final class RestoredDataTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void install() {
        world = World.in(folder, true);
        migrateBackBy(List.of());
    }

    private void migrateBackBy(List<Hook> back) {
        Hook forth = new Hook(List.of("forth"), Duration.ofSeconds(1));
        world.hooks = new HookSettings(List.of(), List.of(), List.of(forth), back);
    }

    private Deployments process() {
        return world.process(Moment.never());
    }

    private RunEnding upgrade() {
        return process().change(world.to(World.NEW, RunKind.UPGRADE));
    }

    private RunEnding rollBackAfterRestore() {
        return process().change(new Change(RunKind.ROLLBACK, World.OLD, "tester", false, true));
    }

    @Test
    void aRunThatCannotGoBackNamesItsBackupAndTheCommandThatFollows() {
        world.server.crashesWith(World.NEW);

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.ROLLBACK_FAILED);
        assertThat(ending.problems().get(1).hint())
                .contains("plexichat backup restore backup-of-a.1.0-1", "plexichat recover --data-restored");
    }

    @Test
    void itGoesBackOnceTheDataIsRestoredAndRemembersThat() {
        world.server.crashesWith(World.NEW);
        upgrade();

        assertThat(process().recover()).map(RunEnding::result).contains(Result.ROLLBACK_FAILED);
        RunEnding ending = process().recover(true).orElseThrow();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(ending.run().dataRestored()).isTrue();
        assertThat(world.server.running()).contains(World.OLD);
        assertThat(world.hooksRun).containsExactly("forth");
    }

    @Test
    void aRollbackIsRefusedUntilTheDataIsRestored() {
        upgrade();

        assertThatThrownBy(() -> process().change(world.to(World.OLD, RunKind.ROLLBACK)))
                .hasMessageContaining("plexichat rollback --data-restored");
        assertThat(rollBackAfterRestore().result()).isEqualTo(Result.DONE);
        assertThat(world.server.running()).contains(World.OLD);
    }

    @Test
    void restoredDataIsNotMigratedBackBesides() {
        migrateBackBy(List.of(new Hook(List.of("back"), Duration.ofSeconds(1))));
        upgrade();

        rollBackAfterRestore();

        assertThat(world.hooksRun).containsExactly("forth");
        assertThat(world.log.lines()).anyMatch(line -> line.contains("it was restored"));
    }

    @Test
    void aRollbackThatFailsAfterThatMigratesTheRestoredDataForthAgain() {
        upgrade();
        world.server.crashesWith(World.OLD);

        assertThat(rollBackAfterRestore().result()).isEqualTo(Result.ROLLED_BACK);

        assertThat(world.hooksRun).containsExactly("forth", "forth");
        assertThat(world.server.running()).contains(World.NEW);
    }
}
