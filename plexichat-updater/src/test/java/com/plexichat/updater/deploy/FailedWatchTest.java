package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.FolderInMemory;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.settings.HookSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that was healthy, and fails while it is watched. */
final class FailedWatchTest {
    @TempDir(factory = FolderInMemory.class)
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

    @Test
    void aFailedWatchOverDataThatNothingMigratesBackNamesTheBackupOfItsRun() {
        world.hooks = new HookSettings(List.of(), List.of(), world.hooks.migrate(), List.of());
        world.unwellWhileWatched = true;

        RunEnding ending = world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));

        assertThat(ending.result()).isEqualTo(Result.ROLLBACK_FAILED);
        assertThat(ending.problems().get(1).hint()).contains("plexichat backup restore backup-of-a.1.0-1,");
    }

    @Test
    void aFailedVersionIsNotedBeforeTheWayBackFromItBegins() {
        world.unwellWhileWatched = true;

        world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));

        assertThat(world.ledger.stream().map(RunEnding::result))
                .containsExactly(Result.DONE, Result.ROLLED_BACK, Result.DONE);
    }

    @Test
    void nothingIsNotedOfAWayBackThatTheJournalDoesNotTake() {
        int watched = 0;
        Moment moment = Moment.never();
        for (int number = 1; number == 1 || moment.hasHappened(); number++) {
            World each = World.in(folder.resolve("stiff-" + number), true).migrating();
            each.unwellWhileWatched = true;
            moment = new Moment(Moment.Fault.STIFF, number);
            each.process(moment).change(each.to(World.NEW, RunKind.UPGRADE));

            boolean isBegun = Wholeness.lastRun(each)
                    .filter(run -> run.kind() == RunKind.ROLLBACK)
                    .isPresent();
            List<Result> noted = each.noted(each.ledger.get(0).run().id()).stream()
                    .map(RunEnding::result)
                    .toList();
            assertThat(noted.equals(List.of(Result.DONE, Result.ROLLED_BACK)))
                    .as("the history speaks of a way back, written over to %s: %s", number, noted)
                    .isEqualTo(isBegun);
            watched += noted.contains(Result.DONE) ? 1 : 0;
        }
        assertThat(watched).isGreaterThan(10);
    }

    @Test
    void aWayBackThatIsStoppedAtAnyMomentEndsInTheFormerVersion() {
        assertThat(goneBackAtEachMoment(each -> {})).isGreaterThan(30);
    }

    @Test
    void soItDoesIfTheHostBootsAndStartsItsServiceBefore() {
        assertThat(goneBackAtEachMoment(each -> each.server.boots())).isGreaterThan(30);
    }

    private int goneBackAtEachMoment(Consumer<World> between) {
        int cases = 0;
        for (int number = 1; ; number++) {
            World each = World.in(folder.resolve("stopped-" + number), true).migrating();
            each.unwellWhileWatched = true;
            Moment moment = new Moment(Moment.Fault.STOP, number);
            StoppedRunTest.stopped(() -> each.process(moment).change(each.to(World.NEW, RunKind.UPGRADE)));
            if (!moment.hasHappened()) {
                return cases;
            }
            boolean isOnItsWayBack = Wholeness.lastRun(each)
                    .filter(run -> run.kind() == RunKind.ROLLBACK)
                    .isPresent();
            assertThat(isOnItsWayBack || each.ledger.stream().allMatch(noted -> noted.result() == Result.DONE))
                    .as("the history speaks of a way back that nobody goes, stopped at " + number)
                    .isTrue();
            if (isOnItsWayBack) {
                boolean hasBegun = Wholeness.lastRun(each).orElseThrow().state() != RunState.PREPARED;
                between.accept(each);
                each.process(Moment.never()).recover();
                String where = "the way back, stopped at " + number;
                Wholeness.assertRuns(each, where);
                assertThat(each.site.current()).as(where).contains(World.OLD);
                if (hasBegun) { // else it may have been stopped between the journal and the history
                    assertThat(each.ledger.get(1).result()).as(where).isEqualTo(Result.ROLLED_BACK);
                }
                each.ledger.clear(); // it has two endings of the upgrade
                each.unwellWhileWatched = false;
                Wholeness.assertGoesOn(each, where);
                cases++;
            }
        }
    }
}
