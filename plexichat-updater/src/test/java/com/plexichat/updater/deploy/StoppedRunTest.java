package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.FolderInMemory;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is stopped, or an act of it refused, at every moment that there is. */
final class StoppedRunTest {
    @TempDir(factory = FolderInMemory.class)
    Path folder;

    private int worlds;

    private World world(boolean installed) {
        return World.in(folder.resolve("world-" + worlds++), installed).migrating();
    }

    @Prevents("D25")
    @Test
    void anUpgradeThatIsStoppedAtAnyMomentEndsInTheOldOrTheNewVersion() {
        atEachMoment("upgrade, stopped", Moment.Fault.STOP, RunKind.UPGRADE, world -> {});
    }

    @Test
    void aHostThatBootsIntoAStoppedRunAndStartsItsServiceEndsInTheOldOrTheNewVersion() {
        for (RunKind kind : List.of(RunKind.UPGRADE, RunKind.ROLLBACK)) {
            atEachMoment(kind.text() + ", booted", Moment.Fault.STOP, kind, world -> {}, world -> world.server.boots());
        }
    }

    @Test
    void aDiskThatIsFullByThenKeepsNoStoppedRunFromEndingInTheOldOrTheNewVersion() {
        for (RunKind kind : List.of(RunKind.UPGRADE, RunKind.ROLLBACK)) {
            atEachMoment(kind.text() + ", stopped on a full disk", Moment.Fault.STOP, kind, world -> {}, world -> {
                world.process(new Moment(Moment.Fault.FULL, 1)).recover();
                Wholeness.assertRuns(world, "recovered on a full disk");
            });
        }
    }

    @Test
    void whatRunsAfterAFailedWayBackIsStartedAnewOnceTheCauseIsMended() {
        World world = world(true);
        world.server.crashesWith(World.OLD);
        world.server.crashesWith(World.NEW);
        RunEnding failed = world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
        world.server.isMended();
        world.server.boots();
        int starts = world.server.starts();

        Optional<RunEnding> recovered = world.process(Moment.never()).recover();

        assertThat(failed.result()).isEqualTo(Result.ROLLBACK_FAILED);
        assertThat(recovered).map(RunEnding::result).contains(Result.ROLLED_BACK);
        assertThat(world.server.starts()).isEqualTo(starts + 1);
        assertThat(world.server.running()).contains(World.OLD);
    }

    @Prevents("D25")
    @Test
    void anUpgradeInWhichAnyActFailsEndsInTheOldOrTheNewVersion() {
        atEachMoment("upgrade, act refused", Moment.Fault.REFUSAL, RunKind.UPGRADE, world -> {});
    }

    @Test
    void aRollbackInWhichAnyActFailsEndsInOneOfTheTwo() {
        atEachMoment("rollback, act refused", Moment.Fault.REFUSAL, RunKind.ROLLBACK, world -> {});
    }

    @Test
    void anUpgradeToAVersionThatCrashesAndIsStoppedAtAnyMomentEndsInTheOldVersion() {
        atEachMoment(
                "upgrade to a crash, stopped",
                Moment.Fault.STOP,
                RunKind.UPGRADE,
                world -> world.server.crashesWith(World.NEW));
    }

    @Prevents("D25")
    @Test
    void aRollbackThatIsStoppedAtAnyMomentEndsInOneOfTheTwo() {
        atEachMoment("rollback, stopped", Moment.Fault.STOP, RunKind.ROLLBACK, world -> {});
    }

    @Test
    void hooksThatBringTheDataBackAreAllRunAfterAStopThoughNoneBroughtItForthYet() {
        World world = world(true);
        for (int number = 1; !isStoppedBeforeTheFirst(world); number++) {
            World next = world(true);
            Moment moment = new Moment(Moment.Fault.STOP, number);
            stopped(() -> next.process(moment).change(next.to(World.NEW, RunKind.UPGRADE)));
            assertThat(moment.hasHappened()).isTrue();
            world = next;
        }

        world.process(Moment.never()).recover();

        assertThat(world.hooksRun).containsExactly("before", "validate", "rows back", "schema back");
    }

    private static boolean isStoppedBeforeTheFirst(World world) {
        return Wholeness.lastRun(world).map(RunRecord::state).equals(Optional.of(RunState.MIGRATED));
    }

    @Test
    void aRecoveryThatIsStoppedItselfIsEndedByTheNextOne() {
        int cases = 0;
        for (int first = 1; ; first += 3) {
            World world = world(true);
            Moment moment = new Moment(Moment.Fault.STOP, first);
            stopped(() -> world.process(moment).change(world.to(World.NEW, RunKind.UPGRADE)));
            if (!moment.hasHappened()) {
                break;
            }
            for (int second = 1; second < 60; second += 2) {
                Moment again = new Moment(Moment.Fault.STOP, second);
                stopped(() -> world.process(again).recover());
                cases++;
            }
            world.process(Moment.never()).recover();
            Wholeness.assertWhole(world, "stopped at " + first + " and in each recovery");
        }
        System.out.println("stops in recoveries: " + cases);
    }

    @Test
    void aFirstInstallationThatIsStoppedAtAnyMomentEndsInItOrInNothing() {
        int cases = 0;
        for (int number = 1; ; number++) {
            World world = world(false);
            Moment moment = new Moment(Moment.Fault.STOP, number);
            stopped(() -> world.process(moment).change(world.to(World.NEW, RunKind.DEPLOY)));
            if (!moment.hasHappened()) {
                assertThat(world.server.running()).contains(World.NEW);
                break;
            }
            world.process(Moment.never()).recover();
            cases++;
            Optional<ReleaseName> current = world.site.current();
            assertThat(world.server.running()).as("stopped at %d", number).isEqualTo(current);
            if (world.server.starts() > 0) {
                assertThat(world.dataEverWritten()).as("stopped at %d", number).isTrue();
            }
            if (current.isEmpty()) {
                assertThat(world.config()).doesNotExist();
                assertThat(Files.exists(world.site.currentLink(), LinkOption.NOFOLLOW_LINKS))
                        .isFalse();
            }
            assertThat(world.process(Moment.never())
                            .change(world.to(World.NEW, RunKind.DEPLOY))
                            .result())
                    .isEqualTo(Result.DONE);
        }
        System.out.println("first installation, stopped: " + cases);
    }

    private void atEachMoment(String what, Moment.Fault fault, RunKind kind, Consumer<World> preparation) {
        atEachMoment(what, fault, kind, preparation, world -> {});
    }

    private void atEachMoment(
            String what, Moment.Fault fault, RunKind kind, Consumer<World> preparation, Consumer<World> between) {
        int cases = 0;
        for (int number = 1; ; number++) {
            World world = world(true);
            if (kind == RunKind.ROLLBACK) {
                world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
                world.hooksRun.clear();
            }
            preparation.accept(world);
            Moment moment = new Moment(fault, number);
            ReleaseName to = kind == RunKind.ROLLBACK ? World.OLD : World.NEW;
            stopped(() -> world.process(moment).change(world.to(to, kind)));
            if (!moment.hasHappened()) {
                break;
            }
            between.accept(world);
            world.process(Moment.never()).recover();
            String where = what + " at " + number;
            Wholeness.assertWhole(world, where);
            Wholeness.assertHooksInOrder(world, to.equals(World.NEW), where);
            Wholeness.assertGoesOn(world, where);
            cases++;
        }
        assertThat(cases).isGreaterThan(30);
        System.out.println(what + ": " + cases);
    }

    /** What a process does until it ends, however it does. */
    static void stopped(Runnable process) {
        try {
            process.run();
        } catch (Moment.Stopped gone) {
            return;
        } catch (ReleaseException refused) {
            return;
        }
    }
}
