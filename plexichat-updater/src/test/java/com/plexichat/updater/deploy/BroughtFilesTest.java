package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs brought goes with its release; what looks the same, and somebody else put there, does not. */
final class BroughtFilesTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void install() {
        world = World.in(folder, true);
        World.write(world.site.defaults(World.NEW, "config/extra.conf"), "of the new one");
    }

    private Path config(String name) {
        return world.site.shared().resolve("config").resolve(name);
    }

    private RunEnding upgrade() {
        return world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
    }

    private RunEnding rollBack() {
        return world.process(Moment.never()).change(world.to(World.OLD, RunKind.ROLLBACK));
    }

    @Test
    void whatAnUpgradeBroughtGoesWithARollback() {
        upgrade();

        assertThat(rollBack().result()).isEqualTo(Result.DONE);

        assertThat(config("extra.conf")).doesNotExist();
        assertThat(config("more.json")).doesNotExist();
        assertThat(world.site.shared().resolve("plugins/first")).doesNotExist();
    }

    @Test
    void whatAnAdministratorPutThereStaysThoughTheNewReleaseHasTheSame() {
        World.write(config("extra.conf"), "of the new one");
        upgrade();

        assertThat(rollBack().result()).isEqualTo(Result.DONE);

        assertThat(config("extra.conf")).hasContent("of the new one");
    }

    @Test
    void whatCameWithAnUpgradeThatFailedIsNotTakenForBroughtLater() {
        world.server.crashesWith(World.NEW);
        assertThat(upgrade().result()).isEqualTo(Result.ROLLED_BACK);
        world.server.isMended();

        whatAnAdministratorPutThereStaysThoughTheNewReleaseHasTheSame();
    }

    @Test
    void whatWasFoundEditedIsFromThenOnTheAdministrators() throws IOException {
        World.write(config("words"), "mine");
        upgrade();
        World.write(config("words"), World.NEW.version());
        Files.delete(world.site.defaults(World.OLD, "config/words"));

        assertThat(rollBack().result()).isEqualTo(Result.DONE);

        assertThat(config("words")).hasContent(World.NEW.version());
    }

    @Test
    void withoutARecordNothingIsRemoved() throws IOException {
        Files.delete(world.site.brought());

        assertThat(upgrade().result()).isEqualTo(Result.DONE);

        assertThat(config("outdated")).hasContent("by nobody");
    }

    @Test
    void aRecordThatCannotBeReadIsRefusedWhileTheServiceRuns() {
        World.write(world.site.brought(), "{\"ha");

        RunEnding refused = upgrade();

        assertThat(refused.result()).isEqualTo(Result.REFUSED);
        assertThat(refused.problems())
                .extracting(Problem::where)
                .containsExactly(world.site.brought().toString());
    }
}
