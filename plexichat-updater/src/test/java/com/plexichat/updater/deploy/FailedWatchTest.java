package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.settings.HookSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that was healthy, and fails while it is watched. */
final class FailedWatchTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void install() {
        world = World.in(folder, true).migrating();
    }

    private void upgrade() {
        world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
        world.hooksRun.clear();
    }

    private RunEnding rollBack(boolean dataRestored) {
        world.unwellWhileWatched = true;
        return world.process(Moment.never())
                .change(new Change(RunKind.ROLLBACK, World.OLD, "tester", false, dataRestored));
    }

    @Test
    void theWayBackOfARollbackMigratesTheDataForthAgain() {
        upgrade();

        RunEnding ending = rollBack(false);

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(ending.run().kind()).isEqualTo(RunKind.UPGRADE);
        assertThat(String.join(" ", world.hooksRun))
                .isEqualTo("before validate rows back schema back before validate schema forth rows forth");
        Wholeness.assertRuns(world, "gone back from a rollback");
    }

    @Test
    void theWayBackOfARollbackOverRestoredDataNeedsNoWayBackOfTheData() {
        upgrade();
        world.hooks = new HookSettings(List.of(), List.of(), world.hooks.migrate(), List.of());
        world.data().change(List.of("rows", "back"));
        world.data().change(List.of("schema", "back"));

        RunEnding ending = rollBack(true);

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(ending.problems()).noneMatch(problem -> problem.text().contains("--data-restored"));
        Wholeness.assertRuns(world, "gone back from a rollback over restored data");
    }
}
