package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.HookSettings.Hook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a release is at fault: it is not if the run was stopped before anything failed. */
final class InterruptedRunTest {
    @TempDir
    Path folder;

    private World world;
    private Optional<String> stoppingHook = Optional.empty();

    @BeforeEach
    void install() {
        world = World.in(folder, true);
        world.hooks =
                new HookSettings(List.of(hook("before")), List.of(), List.of(hook("forth")), List.of(hook("back")));
        world.whenHookRuns = words -> {
            if (stoppingHook.filter(words::equals).isPresent()) {
                throw new Moment.Stopped();
            }
        };
    }

    private RunEnding upgrade() {
        return world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
    }

    private RunEnding recover() {
        return world.process(Moment.never()).recover().orElseThrow();
    }

    private void isStoppedIn(String hook, Runnable process) {
        stoppingHook = Optional.of(hook);
        assertThatThrownBy(process::run).isInstanceOf(Moment.Stopped.class);
        stoppingHook = Optional.empty();
    }

    @Test
    void aRunThatWasStoppedOnItsWayForwardWasInterrupted() {
        isStoppedIn("forth", this::upgrade);

        RunEnding ending = recover();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(ending.run().interrupted()).isTrue();
    }

    @Test
    void alsoIfNothingWasChangedYet() {
        isStoppedIn("before", this::upgrade);

        RunEnding ending = recover();

        assertThat(ending.result()).isEqualTo(Result.REFUSED);
        assertThat(ending.run().interrupted()).isTrue();
    }

    @Test
    void alsoIfItsRecoveryWasStoppedToo() {
        isStoppedIn("forth", this::upgrade);
        isStoppedIn("back", this::recover);

        assertThat(recover().run().interrupted()).isTrue();
    }

    @Test
    void aRunThatFailedAndWasStoppedOnItsWayBackFailedByItself() {
        world.server.crashesWith(World.NEW);
        isStoppedIn("back", this::upgrade);

        RunEnding ending = recover();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(ending.run().interrupted()).isFalse();
    }

    private static Hook hook(String word) {
        return new Hook(List.of(word), Duration.ofSeconds(1));
    }
}
