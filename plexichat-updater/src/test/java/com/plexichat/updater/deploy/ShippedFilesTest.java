package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.HookSettings.Hook;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a release brought for a kept path, beside the configuration that is merged. */
final class ShippedFilesTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void install() {
        world = World.in(folder, true);
        ship(world);
    }

    /** One file that the new release changes, one that it leaves as it is, and one that it does not bring any more. */
    private static void ship(World world) {
        World.write(world.site.defaults(World.OLD, "config").resolve("sub/extra.conf"), "old");
        World.write(world.site.defaults(World.OLD, "config").resolve("same.conf"), "same");
        World.write(world.site.defaults(World.OLD, "config").resolve("gone.conf"), "gone");
        World.write(world.site.defaults(World.NEW, "config").resolve("sub/extra.conf"), "new");
        World.write(world.site.defaults(World.NEW, "config").resolve("same.conf"), "same");
        World.write(config(world, "sub/extra.conf"), "old");
        World.write(config(world, "same.conf"), "same");
        World.write(config(world, "gone.conf"), "gone");
        World.write(config(world, "own.conf"), "own");
        world.hasBroughtAllDefaults();
    }

    private static Path config(World world, String name) {
        return world.site.shared().resolve("config").resolve(name);
    }

    private Path config(String name) {
        return config(world, name);
    }

    private RunEnding upgrade() {
        return world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
    }

    @Test
    void whatNobodyEditedIsThatOfTheNewReleaseWithItsRightsAsTheyWere() throws IOException {
        Files.setPosixFilePermissions(config("sub/extra.conf"), PosixFilePermissions.fromString("rw-------"));

        RunEnding ending = upgrade();

        assertThat(config("sub/extra.conf")).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config("sub/extra.conf"))))
                .isEqualTo("rw-------");
        assertThat(world.site.run(ending.run().id()).resolve("former/config/sub/extra.conf"))
                .hasContent("old");
    }

    @Test
    void whatTheNewReleaseDoesNotBringAnyMoreGoesIfNobodyEditedIt() {
        RunEnding ending = upgrade();

        assertThat(config("gone.conf")).doesNotExist();
        assertThat(world.site.run(ending.run().id()).resolve("removed/config/gone.conf"))
                .hasContent("gone");
    }

    @Test
    void theConfigurationStaysAlsoUneditedIfTheNewReleaseBringsNone() throws IOException {
        Files.copy(
                world.site.defaults(World.OLD, "config/config.json"),
                world.config(),
                StandardCopyOption.REPLACE_EXISTING);
        Files.delete(world.site.defaults(World.NEW, "config/config.json"));

        assertThat(upgrade().result()).isEqualTo(Result.DONE);

        assertThat(world.config()).hasSameTextualContentAs(world.site.defaults(World.OLD, "config/config.json"));
    }

    @Test
    void aManifestThatCannotBeReadIsRefusedWhileTheServiceRuns() {
        World.write(world.site.release(World.OLD).resolve("manifest.txt"), "half of");

        RunEnding refused = upgrade();

        assertThat(refused.result()).isEqualTo(Result.REFUSED);
        assertThat(refused.problems().get(0).where()).endsWith("manifest.txt");
    }

    @Test
    void whatSomebodyEditedStaysAndItIsSaidWhereTheNewOneIs() {
        World.write(config("sub/extra.conf"), "mine");
        World.write(config("gone.conf"), "mine");

        assertThat(upgrade().result()).isEqualTo(Result.DONE);

        assertThat(config("sub/extra.conf")).hasContent("mine");
        assertThat(config("gone.conf")).hasContent("mine");
        assertThat(world.log.lines())
                .anyMatch(line -> line.contains("config/sub/extra.conf was edited")
                        && line.endsWith("releases/" + World.NEW + "/.plexichat/defaults/config/sub/extra.conf"))
                .anyMatch(line -> line.contains("config/gone.conf was edited"));
    }

    @Test
    void whatIsTheSameInBothAndWhatNoReleaseBroughtIsNotTouched() throws IOException {
        Object same = Files.getAttribute(config("same.conf"), "unix:ctime");
        Object own = Files.getAttribute(config("own.conf"), "unix:ctime");

        upgrade();

        assertThat(Files.getAttribute(config("same.conf"), "unix:ctime")).isEqualTo(same);
        assertThat(Files.getAttribute(config("own.conf"), "unix:ctime")).isEqualTo(own);
    }

    @Test
    void anUpgradeThatFailsLeavesAllOfThemAsTheyWere() {
        world.server.crashesWith(World.NEW);

        assertThat(upgrade().result()).isEqualTo(Result.ROLLED_BACK);

        assertThatTheyAreOf(world, World.OLD, "after the way back");
    }

    @Test
    void alsoIfTheNewVersionRemovedTheFolderThatTheyWereIn() {
        Hook hook = new Hook(List.of("remove"), Duration.ofSeconds(1));
        world.hooks = new HookSettings(List.of(), List.of(), List.of(hook), List.of(hook));
        world.whenHookRuns = words -> {
            config("sub/extra.conf").toFile().delete();
            config("sub").toFile().delete();
        };
        world.server.crashesWith(World.NEW);

        assertThat(upgrade().result()).isEqualTo(Result.ROLLED_BACK);

        assertThatTheyAreOf(world, World.OLD, "after the way back");
    }

    @Test
    void aRollbackBringsThoseOfTheFormerReleaseAgain() {
        upgrade();

        assertThat(world.process(Moment.never())
                        .change(world.to(World.OLD, RunKind.ROLLBACK))
                        .result())
                .isEqualTo(Result.DONE);

        assertThatTheyAreOf(world, World.OLD, "after the rollback");
    }

    @Test
    void aLinkOrASecondNameOfAnotherFileIsLeftAlone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "old");
        Files.delete(config("sub/extra.conf"));
        Files.createSymbolicLink(config("sub/extra.conf"), secret);
        Files.delete(config("gone.conf"));
        Files.createLink(config("gone.conf"), Files.writeString(folder.resolve("other"), "gone"));

        assertThat(upgrade().result()).isEqualTo(Result.DONE);

        assertThat(config("sub/extra.conf")).isSymbolicLink();
        assertThat(secret).hasContent("old");
        assertThat(config("gone.conf")).hasContent("gone");
    }

    @Test
    void aStopAtAnyMomentLeavesThoseOfTheVersionThatRuns() {
        int number = 1;
        for (; ; number++) {
            World each = World.in(folder.resolve("world-" + number), true);
            ship(each);
            Moment moment = new Moment(Moment.Fault.STOP, number);
            if (number % 2 == 0) {
                each.server.crashesWith(World.NEW);
            }
            try {
                each.process(moment).change(each.to(World.NEW, RunKind.UPGRADE));
            } catch (Moment.Stopped cut) {
                each.process(Moment.never()).recover();
            }
            assertThatTheyAreOf(each, each.site.current().orElseThrow(), "stopped at " + number);
            assertThatTheRecordIsOf(each, each.site.current().orElseThrow(), "stopped at " + number);
            if (!moment.hasHappened()) {
                break;
            }
        }
        assertThat(number).isGreaterThan(40);
    }

    private static void assertThatTheRecordIsOf(World world, ReleaseName release, String what) {
        boolean isNew = release.equals(World.NEW);
        assertThat(BroughtFiles.read(world.site))
                .as(what)
                .contains("config/same.conf", isNew ? "plugins/first" : "config/gone.conf")
                .doesNotContain("config/own.conf", isNew ? "config/gone.conf" : "plugins/first");
    }

    private static void assertThatTheyAreOf(World world, ReleaseName release, String what) {
        boolean isNew = release.equals(World.NEW);
        assertThat(config(world, "sub/extra.conf")).as(what).hasContent(isNew ? "new" : "old");
        assertThat(config(world, "same.conf")).as(what).hasContent("same");
        assertThat(config(world, "own.conf")).as(what).hasContent("own");
        assertThat(Files.exists(config(world, "gone.conf"))).as(what).isEqualTo(!isNew);
    }
}
