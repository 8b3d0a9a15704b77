package com.plexichat.updater.deploy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.version.Channel;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.settings.BackupSettings;
import com.plexichat.updater.settings.ConfigurationSettings;
import com.plexichat.updater.settings.HealthSettings;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.ServiceSettings;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.settings.SourceSettings;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    final Installation site;
    final ServerInFolder server;
    final Map<String, RunEnding> ledger = new LinkedHashMap<>();
    final List<String> hooksRun = new ArrayList<>();
    final List<String> backups = new ArrayList<>();
    final RecordingLog log = new RecordingLog();
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
        if (installed) {
            write(world.config(), EDITED);
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

    Path config() {
        return site.shared().resolve("config/config.json");
    }

    private void makeRelease(ReleaseName name, String config) {
        write(site.release(name).resolve("program"), name.version());
        write(site.defaults(name, "config").resolve("config.json"), config);
        for (String kept : settings().kept()) {
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
                        List.of(site.shared().resolve("config"), site.shared().resolve("data")),
                        site.state().resolve("workshop")),
                moment);
        return new Deployments(new Surroundings(
                settings(),
                site,
                disk,
                new Journal(site.state().resolve("journal"), disk),
                server.controls(moment),
                health(),
                new RecordedHooks(),
                backups::add,
                ending -> ledger.put(ending.run().id() + ending.run().kind(), ending),
                new DrivenClock(),
                log));
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
        return new Settings(
                "chat",
                site.folder(),
                Channel.ALPHA,
                new SourceSettings.Folder(site.folder()),
                List.of("config", "data"),
                new ServiceSettings.Systemd("chat.service", Duration.ofSeconds(1)),
                new HealthSettings(
                        URI.create("http://127.0.0.1/health"),
                        "/version",
                        1,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(9),
                        Duration.ZERO),
                new BackupSettings(
                        true,
                        site.folder().resolve("backups"),
                        List.of("data"),
                        List.of(),
                        Optional.empty(),
                        new BackupSettings.Retention(1, Duration.ofDays(1), 1)),
                new ConfigurationSettings(List.of("config/config.json")),
                hooks);
    }

    /** Runs nothing, and notes what would have been run. */
    private final class RecordedHooks implements Commands {
        @Override
        public CommandOutcome run(Command command) {
            String words = String.join(" ", command.words());
            hooksRun.add(words);
            whenHookRuns.accept(words);
            return new CommandOutcome(
                    Optional.of(failingHook.filter(words::equals).isPresent() ? 1 : 0), "said");
        }

        @Override
        public CommandOutcome runInto(Command command, Path file) {
            throw new AssertionError("a hook has nothing to keep: " + command.words());
        }
    }
}
