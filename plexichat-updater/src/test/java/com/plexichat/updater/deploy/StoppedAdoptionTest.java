package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.deploy.RunEnding.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An adoption is stopped, or an act of it refused, at every moment that there is. */
final class StoppedAdoptionTest {
    @TempDir
    Path folder;

    private int worlds;

    @Test
    void anAdoptionThatNothingStopsKeepsEverythingInItsPlace() throws IOException {
        PlainWorld world = world();

        assertThat(world.adopt(Moment.never()).problems()).isEmpty();
        world.assertWhole("not stopped");
    }

    @Test
    void anAdoptionThatIsStoppedAtAnyMomentEndsInThePlainOrTheAdoptedInstallation() throws IOException {
        atEachMoment("adoption, stopped", Moment.Fault.STOP, world -> {}, world -> {});
    }

    @Test
    void anAdoptionInWhichAnyActFailsEndsInThePlainOrTheAdoptedInstallation() throws IOException {
        atEachMoment("adoption, act refused", Moment.Fault.REFUSAL, world -> {}, world -> {});
    }

    @Test
    void aHostThatBootsIntoAStoppedAdoptionEndsInThePlainOrTheAdoptedInstallation() throws IOException {
        atEachMoment("adoption, booted", Moment.Fault.STOP, world -> {}, PlainWorld::boots);
    }

    @Test
    void anAdoptionWhoseServiceDoesNotComeUpAndThatIsStoppedAtAnyMomentEndsInThePlainInstallation() throws IOException {
        atEachMoment(
                "adoption to a crash, stopped",
                Moment.Fault.STOP,
                world -> world.crashesOnceAdopted = true,
                world -> {});
    }

    @Test
    void aRecoveryOfAnAdoptionThatIsStoppedItselfIsEndedByTheNextOne() throws IOException {
        int cases = 0;
        for (int first = 1; ; first += 7) {
            PlainWorld world = world();
            Moment moment = new Moment(Moment.Fault.STOP, first);
            StoppedRunTest.stopped(() -> world.adopt(moment));
            if (!moment.hasHappened()) {
                break;
            }
            for (int second = 1; second < 40; second += 2) {
                Moment again = new Moment(Moment.Fault.STOP, second);
                StoppedRunTest.stopped(() -> world.process(again).recover());
                cases++;
            }
            world.process(Moment.never()).recover();
            world.assertWhole("stopped at " + first + " and in each recovery");
        }
        System.out.println("stops in recoveries of an adoption: " + cases);
    }

    @Test
    void aProgramThatWasChangedAfterItWasCopiedIsNotAdopted() throws IOException {
        PlainWorld world = world();
        world.writesBeforeTheStop("bin/notes");

        RunEnding ending = world.adopt(Moment.never());

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(ending.problems().get(0).where()).endsWith("bin/notes");
        assertThat(world.site.current()).isEmpty();
        world.assertWhole("a changed program");
    }

    private PlainWorld world() throws IOException {
        return PlainWorld.in(folder.resolve("world-" + worlds++));
    }

    private void atEachMoment(
            String what, Moment.Fault fault, Consumer<PlainWorld> preparation, Consumer<PlainWorld> between)
            throws IOException {
        int cases = 0;
        for (int number = 1; ; number++) {
            PlainWorld world = world();
            preparation.accept(world);
            Moment moment = new Moment(fault, number);
            StoppedRunTest.stopped(() -> world.adopt(moment));
            if (!moment.hasHappened()) {
                assertThat(world.site.current().isEmpty()).as(what).isEqualTo(world.crashesOnceAdopted);
                break;
            }
            between.accept(world);
            world.process(Moment.never()).recover();
            world.assertWhole(what + " at " + number);
            cases++;
        }
        assertThat(cases).isGreaterThan(30);
        System.out.println(what + ": " + cases);
    }
}
