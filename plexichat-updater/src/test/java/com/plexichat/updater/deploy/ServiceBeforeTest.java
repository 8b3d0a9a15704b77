package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service did before decides whether it is changed, and whether it runs again on the way back. */
final class ServiceBeforeTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void install() {
        world = World.in(folder, true);
    }

    private RunEnding upgrade() {
        return world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
    }

    private RunEnding forced() {
        return world.process(Moment.never()).change(new Change(RunKind.UPGRADE, World.NEW, "tester", true));
    }

    @Test
    void aServiceThatIsUnwellBeforeIsNotUpgradedUnlessThatIsForced() {
        world.unwellBefore = true;

        assertThatThrownBy(this::upgrade)
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("before anything was changed");
        assertThat(world.ledger).isEmpty();
        assertThat(forced().result()).isEqualTo(Result.DONE);
    }

    @Test
    void aServiceThatCrashesAgainAndAgainIsNotUpgradedUnlessThatIsForced() {
        world.server.crashes();

        assertThatThrownBy(this::upgrade)
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("before anything was changed");
        assertThat(world.ledger).isEmpty();
        assertThat(forced().result()).isEqualTo(Result.DONE);
    }

    @Test
    void aServiceThatCrashedBeforeAForcedUpgradeIsStartedAgainWhenThatFails() {
        world.server.crashes();
        world.server.crashesWith(World.NEW);

        RunEnding ending = forced();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(world.server.running()).contains(World.OLD);
    }

    @Test
    void aServiceThatWasStoppedBeforeIsStoppedAgainWhenTheUpgradeFails() {
        world.server.controls(Moment.never()).stop();
        world.server.crashesWith(World.NEW);

        assertThat(upgrade().result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(world.server.running()).isEmpty();
        assertThat(world.site.current()).contains(World.OLD);
    }
}
