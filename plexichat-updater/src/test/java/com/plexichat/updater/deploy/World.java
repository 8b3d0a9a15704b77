package com.plexichat.updater.deploy;

import com.plexichat.release.json.Json;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A host with two releases on its disk, whose server and whose edited configuration outlive each process of the updater. */
final class World {
    static final ReleaseName OLD = new ReleaseName("a.1.0-1", "00000001");
    static final ReleaseName NEW = new ReleaseName("a.1.0-2", "00000002");
    static final String EDITED = "{\"port\": 9000, \"name\":   \"ours\"}";
    static final String MERGED = "{\"port\": 9000, \"name\":   \"ours\", \"theme\":   \"dark\"}";

    static final String BROUGHT = "with the new version";
    private static final List<String> KEPT = List.of("config", "data", "plugins");

    final Installation site;
    final ServerInFolder server;
    final List<RunEnding> ledger = new ArrayList<>();
    final List<String> hooksRun = new ArrayList<>();
    final List<String> backups = new ArrayList<>();
    final RecordingLog log = new RecordingLog();
    private final DrivenClock clock = new DrivenClock();
    HookSettings hooks = new HookSettings(List.of(), List.of(), List.of(), List.of());
    Optional<String> failingHook = Optional.empty();
    boolean unwellBefore;
    boolean unwellWhileWatched;
    Consumer<String> whenHookRuns = words -> {};

    private World(Path folder) {
        site = new Installation(folder);
        server = new ServerInFolder(site);
    }

    /** With the old version installed, healthy and used, or with nothing installed. */
    static World in(Path folder, boolean installed) {
        World world = new World(folder);
        world.makeRelease(OLD, "{\"port\": 8000, \"name\": \"chat\"}");
        world.makeRelease(NEW, "{\"port\": 8000, \"name\": \"chat\", \"theme\": \"dark\"}");
        write(folder.resolve("state/kept"), "");
        write(world.site.defaults(OLD, "config").resolve("outdated"), "by nobody");
        write(world.site.defaults(NEW, "config").resolve("more.json"), "{}");
        write(world.site.defaults(NEW, "plugins").resolve("first"), BROUGHT);
        if (installed) {
            write(world.config(), EDITED);
            write(world.config().resolveSibling("outdated"), "by nobody");
            write(world.config().resolveSibling("words"), OLD.version());
            write(world.config().resolveSibling("greeting"), "ours");
            world.hasBroughtAllDefaults();
            write(folder.resolve("shared/data/messages"), "hello\n");
            try {
                Files.setPosixFilePermissions(world.config(), PosixFilePermissions.fromString("rw-r-----"));
                Files.createSymbolicLink(world.site.currentLink(), Path.of(world.site.linkTarget(OLD)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            world.server.controls(Moment.never()).start();
        }
        return world;
    }

    /** As if all that the old release has for kept paths had come with it. */
    void hasBroughtAllDefaults() {
        List<String> names = KEPT.stream()
                .flatMap(path ->
                        DefaultFile.below(site.defaults(OLD, path)).stream().map(file -> file.name(path)))
                .toList();
        write(site.brought(), Json.indented(Map.of("files", names)));
    }

    /** Has hooks in all lists, and data whose form has to be that of the version that runs. */
    World migrating() {
        hooks = DataForm.HOOKS;
        if (site.current().isPresent()) {
            hooks.migrateBack().forEach(hook -> data().change(hook.words()));
        }
        return this;
    }

    DataForm data() {
        return new DataForm(site.shared().resolve("data"));
    }

    Path config() {
        return site.shared().resolve("config/config.json");
    }

    private void makeRelease(ReleaseName name, String config) {
        write(site.release(name).resolve("program"), name.version());
        write(site.defaults(name, "config").resolve("config.json"), config);
        write(site.defaults(name, "config").resolve("words"), name.version());
        write(site.defaults(name, "config").resolve("greeting"), "hello from " + name.version());
        for (String kept : KEPT) {
            try {
                Files.createSymbolicLink(site.release(name).resolve(kept), Path.of(site.linkToShared(kept)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** True if what the server wrote is still somewhere in the installation. */
    boolean dataEverWritten() {
        try (Stream<Path> all = Files.walk(site.folder())) {
            return all.anyMatch(file -> file.endsWith("data/messages") && Files.isRegularFile(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Change to(ReleaseName release, RunKind kind) {
        return new Change(kind, release, "tester", false);
    }

    /** One process of the updater. */
    Deployments process(Moment moment) {
        Disk disk = new StoppingDisk(
                new SystemDisk(
                        KEPT.stream().map(site.shared()::resolve).toList(),
                        site.state().resolve("workshop")),
                site,
                moment);
        clock.advance(Duration.ofMinutes(1));
        return new Deployments(new Surroundings(
                settings(),
                site,
                disk,
                new Journal(site.state().resolve("journal"), disk),
                server.controls(moment),
                health(),
                new RecordedHooks(moment),
                version -> backUp(version, moment),
                this::left,
                ending -> moment.around(() -> {
                    moment.needsRoom();
                    moment.waitsForTheDisk();
                    note(ending);
                }),
                clock,
                log));
    }

    private Optional<String> left(ReleaseName release) {
        return ledger.stream()
                .map(RunEnding::run)
                .filter(run -> run.from().equals(Optional.of(release)))
                .map(RunRecord::id)
                .findFirst();
    }

    private String backUp(String version, Moment moment) {
        moment.around(() -> {
            moment.needsRoom();
            backups.add(version);
        });
        return "backup-of-" + version;
    }

    /** Notes once what is told twice, as it has to. */
    private void note(RunEnding ending) {
        boolean isNoted = noted(ending.run().id()).stream()
                .reduce((one, later) -> later)
                .filter(last -> last.result() == ending.result())
                .isPresent();
        if (!isNoted) {
            ledger.add(ending);
        }
    }

    List<RunEnding> noted(String run) {
        return ledger.stream().filter(each -> each.run().id().equals(run)).toList();
    }

    private HealthGate health() {
        return new HealthGate() {
            @Override
            public Optional<String> fault(String version) {
                if (unwellBefore) {
                    return Optional.of("its database is away");
                }
                return answers(version);
            }

            private Optional<String> answers(String version) {
                return server.running()
                                .filter(each -> each.version().equals(version))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of("it does not answer");
            }

            @Override
            public void await(String version) {
                answers(version).ifPresent(World::unwell);
            }

            @Override
            public void watch(String version) {
                if (unwellWhileWatched) {
                    unwell("it crashed after a while");
                }
            }
        };
    }

    private static void unwell(String words) {
        throw new ReleaseException(new Problem(ProblemCode.SERVICE_UNHEALTHY, words, "", "see its log"));
    }

    private Settings settings() {
        return WorldSettings.of(site, KEPT, hooks);
    }

    /** Runs nothing, and notes what would have been run; but the data gets another form. */
    private final class RecordedHooks implements Commands {
        private final Moment moment;

        RecordedHooks(Moment moment) {
            this.moment = moment;
        }

        @Override
        public CommandOutcome run(Command command) {
            String words = String.join(" ", command.words());
            moment.around(() -> {
                hooksRun.add(words);
                whenHookRuns.accept(words);
                data().change(command.words());
            });
            return new CommandOutcome(
                    Optional.of(failingHook.filter(words::equals).isPresent() ? 1 : 0), "said");
        }

        @Override
        public CommandOutcome runInto(Command command, Path file) {
            throw new AssertionError("a hook has nothing to keep: " + command.words());
        }
    }
}
