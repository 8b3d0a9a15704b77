package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in the place of folders on the way to what releases have for kept paths. */
final class LinkedFoldersTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void install() {
        world = World.in(folder.resolve("chat"), true);
        World.write(world.site.defaults(World.OLD, "config").resolve("sub/extra.conf"), "old");
        World.write(world.site.defaults(World.NEW, "config").resolve("sub/extra.conf"), "new");
        World.write(kept("config/sub/extra.conf"), "old");
        world.hasBroughtAllDefaults();
    }

    private Path kept(String name) {
        return world.site.shared().resolve(name);
    }

    /** Moves a folder away, as somebody else's, and leaves a link. */
    private Path link(String name) throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(kept(name), elsewhere);
        return Files.createSymbolicLink(kept(name), elsewhere);
    }

    private RunEnding upgrade() {
        return world.process(Moment.never()).change(world.to(World.NEW, RunKind.UPGRADE));
    }

    private void assertRefused(Path link) {
        int starts = world.server.starts();

        RunEnding refused = upgrade();

        assertThat(refused.result()).isEqualTo(Result.REFUSED);
        assertThat(refused.problems().stream().map(Problem::code)).containsExactly(ProblemCode.INSTALLATION_BROKEN);
        assertThat(refused.problems().get(0).what()).startsWith("it is a link");
        assertThat(refused.problems().get(0).where()).isEqualTo(link.toString());
        assertThat(world.server.starts()).isEqualTo(starts);
        assertThat(world.server.running()).contains(World.OLD);
    }

    @Test
    void oneInAKeptPathIsNamedWhileTheServiceRuns() throws IOException {
        assertRefused(link("config/sub"));

        assertThat(folder.resolve("elsewhere/extra.conf")).hasContent("old");
    }

    @Test
    void oneInThePlaceOfAKeptPathIsToo() throws IOException {
        assertRefused(link("config"));

        assertThat(folder.resolve("elsewhere/config.json")).hasContent(World.EDITED);
    }

    @Test
    void oneThatLeadsNowhereIsToo() throws IOException {
        Path link = link("config/sub");
        Files.move(folder.resolve("elsewhere"), folder.resolve("away"));

        assertRefused(link);
    }

    @Test
    void oneThatNoReleaseHasAnythingBehindIsLeftAlone() throws IOException {
        link("data");

        assertThat(upgrade().result()).isEqualTo(Result.DONE);

        assertThat(kept("data")).isSymbolicLink();
        assertThat(kept("data/messages")).content().startsWith("hello\n");
    }
}
