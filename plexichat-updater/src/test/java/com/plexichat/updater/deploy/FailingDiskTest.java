package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.FolderInMemory;
import com.plexichat.updater.deploy.Moment.Fault;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From any moment of a run on the disk fails: until its process has ended, or until somebody mends it. */
final class FailingDiskTest {
    /** Of one act; what fails from the end of an act on fails from the beginning of the next one. */
    private static final int MOMENTS = 2;

    @TempDir(factory = FolderInMemory.class)
    Path folder;

    private int worlds;

    /** What is seen while the disk fails. */
    private interface Look {
        void at(World world, Optional<RunEnding> ending, String where);
    }

    @ParameterizedTest
    @CsvSource({"UPGRADE, false", "UPGRADE, true", "ROLLBACK, false", "ROLLBACK, true"})
    void onADiskThatIsFullTheOldOrTheNewVersionRunsEvenBeforeThereIsRoomAgain(RunKind kind, boolean crashes) {
        fromEachMoment(Fault.FULL, kind, crashes, (world, ending, where) -> Wholeness.assertRuns(world, where));
    }

    @ParameterizedTest
    @CsvSource({"UPGRADE, false", "UPGRADE, true", "ROLLBACK, false", "ROLLBACK, true"})
    void onADiskThatCannotBeWaitedForNoOtherThanAWholeVersionRuns(RunKind kind, boolean crashes) {
        fromEachMoment(Fault.UNSYNCED, kind, crashes, (world, ending, where) -> {
            if (ending.map(RunEnding::result).equals(Optional.of(Result.ROLLBACK_FAILED))) {
                assertThat(world.server.running()).as(where).isEmpty();
            } else {
                Wholeness.assertRuns(world, where);
            }
        });
    }

    private void fromEachMoment(Fault fault, RunKind kind, boolean crashes, Look look) {
        String what = kind.text() + (crashes ? " to a crash" : "") + ", disk " + fault;
        int cases = 0;
        for (int number = 1; isWhole(fault, number, kind, crashes, look, what); number += MOMENTS) {
            cases += 2;
        }
        assertThat(cases).isGreaterThan(40);
        System.out.println(what + ": " + cases);
    }

    /** False if no run has so many moments. */
    private boolean isWhole(Fault fault, int number, RunKind kind, boolean crashes, Look look, String what) {
        for (boolean lasts : new boolean[] {false, true}) {
            String where = what + " from " + number + (lasts ? ", and in the recovery" : "");
            World world = world(kind, crashes);
            Moment moment = new Moment(fault, number);
            Optional<RunEnding> ending = changed(world, moment, kind);
            if (!moment.hasHappened()) {
                return false;
            }
            look.at(world, ending, where);
            if (lasts) {
                Optional<RunEnding> again = world.process(new Moment(fault, 1)).recover();
                look.at(world, again.or(() -> ending), where);
            }

            world.process(Moment.never()).recover();
            Wholeness.assertWhole(world, where + ", mended");
            assertThat(world.process(Moment.never()).recover()).as(where).isEmpty();
            Wholeness.assertGoesOn(world, where);
        }
        return true;
    }

    private World world(RunKind kind, boolean crashes) {
        World world = World.in(folder.resolve("world-" + worlds++), true).migrating();
        if (kind == RunKind.ROLLBACK) {
            world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
        }
        if (crashes) {
            world.server.crashesWith(target(kind));
        }
        return world;
    }

    private static ReleaseName target(RunKind kind) {
        return kind == RunKind.ROLLBACK ? World.OLD : World.NEW;
    }

    /** Empty if nothing was begun. */
    private static Optional<RunEnding> changed(World world, Moment moment, RunKind kind) {
        try {
            return Optional.of(world.process(moment).change(world.to(target(kind), kind)));
        } catch (ReleaseException refused) {
            return Optional.empty();
        }
    }
}
