package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is true of an installation after each run that ended, whatever happened to it. */
final class Wholeness {
    /** Each hook once in its order, until something happens; then the way back of the data as a whole, and maybe again. */
    private static final String FORTH =
            "(before( validate( schema forth( rows forth)?)?)?)?(( rows back)?( rows back schema back)+)?";

    private static final String BACK =
            "(before( validate( rows back( schema back)?)?)?)?(( schema forth)?( schema forth rows forth)+)?";

    private Wholeness() {}

    /** One of the two versions runs as a whole, and nothing is left to do. */
    static void assertWhole(World world, String what) {
        assertRuns(world, what);
        assertThat(Files.exists(world.site.formerLink(), LinkOption.NOFOLLOW_LINKS))
                .as(what)
                .isFalse();
        assertTold(world, what);
    }

    /** One of the two versions runs, with its configuration and its form of the data. */
    static void assertRuns(World world, String what) {
        ReleaseName current = world.site.current().orElseThrow();
        assertThat(world.server.running()).as(what).contains(current);
        assertThat(world.data().fits(current)).as(what).isTrue();
        assertThat(text(world.site.currentLink().resolve("data/messages")))
                .as(what)
                .isEqualTo("hello\n" + world.server.said());
        assertThat(text(world.config())).as(what).isEqualTo(current.equals(World.NEW) ? World.MERGED : World.EDITED);
        assertThat(text(world.config().resolveSibling("words"))).as(what).isEqualTo(current.version());
        assertThat(text(world.config().resolveSibling("greeting"))).as(what).isEqualTo("ours");
        assertThat(KeptPaths.isThere(world.config().resolveSibling("outdated")))
                .as(what)
                .isEqualTo(current.equals(World.OLD));
        if (current.equals(World.NEW)) {
            assertThat(text(world.config().resolveSibling("more.json")))
                    .as(what)
                    .isEqualTo("{}");
            assertThat(text(world.site.shared().resolve("plugins/first")))
                    .as(what)
                    .isEqualTo(World.BROUGHT);
        }
    }

    /** Each run that began is in the history with one ending, which is the one that is to be seen. */
    private static void assertTold(World world, String what) {
        Optional<RunRecord> last = lastRun(world);
        assertThat(last.filter(run -> !run.isOver())).as(what).isEmpty();
        last.ifPresent(run -> {
            List<RunEnding> noted = world.noted(run.id());
            assertThat(noted).as(what).hasSize(1);
            boolean isDone = world.site.current().equals(Optional.of(run.to()));
            assertThat(noted.get(0).result() == Result.DONE).as(what).isEqualTo(isDone);
            assertThat(Files.exists(world.site.shared().resolve("plugins")))
                    .as(what)
                    .isEqualTo(isDone || run.kind().goesBack());
        });
        assertThat(world.ledger.stream().map(each -> each.run().id())).as(what).doesNotHaveDuplicates();
    }

    static Optional<RunRecord> lastRun(World world) {
        return new Journal(world.site.state().resolve("journal"), new SystemDisk(List.of(), world.site.state())).last();
    }

    /** What an administrator's hooks may rely on. */
    static void assertHooksInOrder(World world, boolean forth, String what) {
        assertThat(String.join(" ", world.hooksRun)).as(what).matches(forth ? FORTH : BACK);
    }

    /** The next run is done, in either direction, and clears away what a stop left half made, but in folders of runs. */
    static void assertGoesOn(World world, String what) {
        world.server.isMended();
        boolean forth = world.site.current().equals(Optional.of(World.OLD));
        RunEnding ending = world.process(Moment.never())
                .change(forth ? world.to(World.NEW, RunKind.UPGRADE) : world.to(World.OLD, RunKind.ROLLBACK));
        assertThat(ending.result()).as(what).isEqualTo(Result.DONE);
        assertWhole(world, what + ", gone on");
        try (Stream<Path> all = Files.walk(world.site.folder())) {
            assertThat(all.filter(each -> !each.startsWith(world.site.run("x").resolveSibling("")))
                            .filter(each -> each.toString().endsWith(".plexichat-new")))
                    .as(what)
                    .isEmpty();
        } catch (IOException failed) {
            throw new AssertionError("it cannot be looked through", failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new AssertionError("it cannot be read: " + file, failed);
        }
    }
}
