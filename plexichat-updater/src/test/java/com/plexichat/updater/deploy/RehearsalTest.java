package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.HookSettings.Hook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RehearsalTest {
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
    void aDefaultThatIsNoJsonIsRefusedWhileTheServiceRuns() {
        World.write(newDefault(), "port = 8000");
        world.hooks = new HookSettings(
                List.of(new Hook(List.of("check"), Duration.ofSeconds(1))), List.of(), List.of(), List.of());
        int starts = world.server.starts();

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.REFUSED);
        assertThat(ending.problems()).extracting(Problem::code).containsExactly(ProblemCode.INSTALLATION_BROKEN);
        assertThat(world.server.starts()).isEqualTo(starts);
        assertThat(world.hooksRun).isEmpty();
        assertThat(world.config()).hasContent(World.EDITED);
    }

    @Test
    void anEditedConfigurationThatIsNoJsonIsRefusedWhileTheServiceRuns() {
        World.write(world.config(), "{\"port\": 9000, // ours\n\"name\": \"ours\"}");
        int starts = world.server.starts();

        RunEnding ending = upgrade();

        assertThat(ending.result()).isEqualTo(Result.REFUSED);
        assertThat(ending.problems()).extracting(Problem::where).containsExactly("config/config.json");
        assertThat(world.server.starts()).isEqualTo(starts);
    }

    @Test
    void aDefaultThatIsNotMergedMayBeAnything() throws IOException {
        World.write(newDefault(), "port = 8000");
        Files.delete(world.config());

        assertThat(upgrade().result()).isEqualTo(Result.DONE);
        assertThat(world.config()).hasContent("port = 8000");
    }

    @Test
    void thePlaceOfTheFormerConfigurationIsThereBeforeTheServiceIsStopped() {
        world.hooks = new HookSettings(
                List.of(new Hook(List.of("check"), Duration.ofSeconds(1))), List.of(), List.of(), List.of());
        List<Path> seen = new ArrayList<>();
        world.whenHookRuns = words -> {
            try (Stream<Path> all = Files.walk(world.site.state().resolve("runs"))) {
                all.filter(path -> path.endsWith("former/config")).forEach(seen::add);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };

        RunEnding ending = upgrade();

        assertThat(seen).containsExactly(world.site.run(ending.run().id()).resolve("former/config"));
    }

    @Test
    void aRunThatMakesNothingHasNoListOfWhatItMade() {
        World.write(world.site.shared().resolve("config/more.json"), "{}");
        World.write(world.site.shared().resolve("plugins/first"), World.BROUGHT);

        RunEnding ending = upgrade();

        assertThat(world.site.run(ending.run().id()).resolve("former/config/config.json"))
                .exists();
        assertThat(world.site.run(ending.run().id()).resolve("made.json")).doesNotExist();
    }

    private Path newDefault() {
        return world.site.defaults(World.NEW, "config").resolve("config.json");
    }
}
