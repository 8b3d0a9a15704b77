package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.HookSettings.Hook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeploymentsTest {
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

    @Test
    void anUpgradeBacksUpBeforeItStopsAnythingAndEndsInTheNewVersion() {
        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.DONE);
        assertThat(world.backups).containsExactly(World.OLD.version());
        assertThat(world.server.running()).contains(World.NEW);
        assertThat(world.ledger).containsExactly(ending);
    }

    @Test
    void onlyWhatIsDoneIsSaid() {
        upgrade();
        assertThat(world.log.lines()).contains("Backing up").doesNotContain("Migrating the data");

        World fresh = World.in(folder.resolve("fresh"), false);
        fresh.hooks = new HookSettings(List.of(), List.of(), List.of(hook("forth")), List.of(hook("back")));
        fresh.process(Moment.never()).change(fresh.to(World.NEW, RunKind.DEPLOY));
        assertThat(fresh.log.lines()).contains("Migrating the data").doesNotContain("Backing up");
    }

    @Test
    void theMergedConfigurationKeepsItsModeAndTheEditedOneStaysBesideIt() throws IOException {
        RunEnding ending = upgrade();

        assertThat(world.config()).hasContent(World.MERGED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(world.config())))
                .isEqualTo("rw-r-----");
        assertThat(world.site.run(ending.run().id()).resolve("former/config/config.json"))
                .hasContent(World.EDITED);
        assertThat(world.log.lines()).anyMatch(line -> line.contains("theme"));
    }

    @Test
    void whatTheServiceWroteBetweenTheLookAndTheStopIsMergedToo() {
        world.hooks = new HookSettings(List.of(hook("rewrite")), List.of(), List.of(), List.of());
        world.whenHookRuns = words -> World.write(world.config(), "{\"port\": 9000, \"name\":   \"late\"}");

        upgrade();

        assertThat(world.config()).hasContent("{\"port\": 9000, \"name\":   \"late\", \"theme\":   \"dark\"}");
    }

    @Test
    void aVersionThatDoesNotComeUpIsGoneBackFromWithTheConfigurationAsItWas() {
        world.server.crashesWith(World.NEW);

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(world.server.running()).contains(World.OLD);
        assertThat(world.config()).hasContent(World.EDITED);
        assertThat(codes(ending)).containsExactly(ProblemCode.SERVICE_UNHEALTHY);
    }

    @Test
    void runsThatBeginInTheSameSecondHaveIdsOfTheirOwn() {
        world.server.crashesWith(World.NEW);
        Deployments inOneSecond = world.process(Moment.never());

        for (int run = 1; run <= 3; run++) {
            inOneSecond.change(world.to(World.NEW, RunKind.UPGRADE));
        }

        assertThat(world.ledger.stream().map(each -> each.run().id()))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFailingHookRefusesTheUpgradeBeforeTheServiceIsTouched() {
        world.hooks = new HookSettings(List.of(hook("check")), List.of(), List.of(), List.of());
        world.failingHook = Optional.of("check");
        int starts = world.server.starts();

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.REFUSED);
        assertThat(codes(ending)).containsExactly(ProblemCode.HOOK_FAILED);
        assertThat(world.server.starts()).isEqualTo(starts);
        assertThat(world.backups).isEmpty();
    }

    @Test
    void aConfigurationThatItsHookRefusesIsNotRunWith() {
        world.hooks = new HookSettings(List.of(), List.of(hook("validate")), List.of(), List.of());
        world.failingHook = Optional.of("validate");

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(world.config()).hasContent(World.EDITED);
        assertThat(world.server.running()).contains(World.OLD);
    }

    @Test
    void dataThatWasMigratedIsMigratedBackBeforeTheFormerVersionStarts() {
        world.hooks = new HookSettings(List.of(), List.of(), List.of(hook("forth")), List.of(hook("back")));
        world.server.crashesWith(World.NEW);

        assertThat(upgrade().result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(world.hooksRun).containsExactly("forth", "back");
    }

    @Test
    void theFormerVersionIsNotStartedOnDataThatNothingMigratesBack() {
        world.hooks = new HookSettings(List.of(), List.of(), List.of(hook("forth")), List.of());
        world.server.crashesWith(World.NEW);
        int starts = world.server.starts();

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.ROLLBACK_FAILED);
        assertThat(codes(ending)).contains(ProblemCode.MIGRATION_IRREVERSIBLE);
        assertThat(world.server.starts()).isEqualTo(starts + 1);
        assertThat(world.server.running()).isEmpty();
    }

    @Test
    void aRollbackOverDataThatNothingMigratesBackIsRefused() {
        upgrade();
        world.hooks = new HookSettings(List.of(), List.of(), List.of(hook("forth")), List.of());

        assertThatThrownBy(() -> world.process(Moment.never()).change(world.to(World.OLD, RunKind.ROLLBACK)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("migration-irreversible");
        assertThat(world.server.running()).contains(World.NEW);
    }

    @Test
    void whatIsSaidAtTheEndIsTheWayBackAndAfterARollbackTheWayForward() {
        upgrade();
        world.process(Moment.never()).change(world.to(World.OLD, RunKind.ROLLBACK));

        assertThat(world.log.lines())
                .anyMatch(line -> line.endsWith("To go back to a.1.0-1: plexichat update rollback"))
                .anyMatch(line -> line.endsWith("To have a.1.0-2 again: plexichat update upgrade --to a.1.0-2"));
    }

    @Test
    void aVersionThatFailsWhileItIsWatchedIsGoneBackFromAndIsNotedAsFailed() {
        world.unwellWhileWatched = true;

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(world.server.running()).contains(World.OLD);
        assertThat(world.ledger.stream().map(RunEnding::result))
                .containsExactly(Result.DONE, Result.ROLLED_BACK, Result.DONE);
    }

    @Test
    void aFormerVersionThatIsUnwellTooIsSaidAndTriedNoMore() {
        world.server.crashesWith(World.NEW);
        world.server.crashesWith(World.OLD);

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.ROLLBACK_FAILED);
        assertThat(world.site.current()).contains(World.OLD);
        assertThat(world.log.lines()).anyMatch(line -> line.contains("plexichat recover"));
    }

    @Test
    void aDeployOverAServiceThatSomethingElseInstalledIsRefusedAndTheServiceRunsOn() throws IOException {
        Files.delete(world.site.currentLink());

        assertThatThrownBy(() -> world.process(Moment.never()).change(world.to(World.NEW, RunKind.DEPLOY)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("the service runs");
        assertThat(world.server.running()).contains(World.OLD);
    }

    @Test
    void aConfigurationThatIsALinkToASecretIsNotReadAndTheServiceIsNotStopped() throws IOException {
        makeConfigurationALink();

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.REFUSED);
        assertThat(codes(ending)).containsExactly(ProblemCode.INSTALLATION_BROKEN);
        assertThat(Files.isSymbolicLink(world.config())).isTrue();
    }

    @Test
    void aConfigurationThatBecomesALinkLaterIsNotReadEitherAndTheFormerVersionRunsOn() {
        world.hooks = new HookSettings(List.of(hook("check")), List.of(), List.of(), List.of());
        world.whenHookRuns = words -> makeConfigurationALink();

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(codes(ending)).containsExactly(ProblemCode.INSTALLATION_BROKEN);
        assertThat(Files.isSymbolicLink(world.config())).isTrue();
        assertThat(world.server.running()).contains(World.OLD);
    }

    private void makeConfigurationALink() {
        try {
            Path secret = Files.writeString(folder.resolve("secret.json"), "{\"key\": \"of root\"}");
            Files.delete(world.config());
            Files.createSymbolicLink(world.config(), secret);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void whatTheNewVersionBroughtAndWroteIsTakenBackWithItAndNotLost() throws IOException {
        World.write(world.site.defaults(World.NEW, "config").resolve("new.json"), "{}");
        world.hooks = new HookSettings(List.of(), List.of(), List.of(hook("forth")), List.of(hook("back")));
        world.whenHookRuns = words -> World.write(world.config(), "{\"written\": \"later\"}");
        world.server.crashesWith(World.NEW);

        RunEnding ending = upgrade();

        Path run = world.site.run(ending.run().id());
        assertThat(world.config()).hasContent(World.EDITED);
        assertThat(run.resolve("later/config/config.json")).hasContent("{\"written\": \"later\"}");
        assertThat(world.site.shared().resolve("config/new.json")).doesNotExist();
        assertThat(run.resolve("taken-back/config/new.json")).exists();
    }

    @Test
    void afterABootThatStartedTheNewVersionTooEarlyTheOldOneRunsAgain() throws IOException {
        world.hooks = new HookSettings(List.of(), List.of(), List.of(hook("forth")), List.of(hook("back")));
        world.whenHookRuns = words -> {
            if (words.equals("forth")) {
                throw new Moment.Stopped();
            }
        };
        try {
            upgrade();
        } catch (Moment.Stopped cut) {
            world.server.controls(Moment.never()).start();
        }

        RunEnding ending = world.process(Moment.never()).recover().orElseThrow();

        assertThat(ending.result()).isEqualTo(Result.ROLLED_BACK);
        assertThat(world.server.running()).contains(World.OLD);
    }

    private static Hook hook(String word) {
        return new Hook(List.of(word), Duration.ofSeconds(1));
    }

    private static List<ProblemCode> codes(RunEnding ending) {
        return ending.problems().stream().map(Problem::code).toList();
    }
}
