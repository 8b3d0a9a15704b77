package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.adopt.AdoptedRelease;
import com.plexichat.updater.adopt.AdoptionPlan;
import com.plexichat.updater.adopt.AdoptionWish;
import com.plexichat.updater.adopt.PlainInstallation;
import com.plexichat.updater.adopt.TakenFolder;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.fetch.InstalledTree;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.process.SystemCommands;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.OwnPlaces;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A host with a plain installation on it, whose server outlives each process of the updater. */
final class PlainWorld {
    private static final String VERSION = PlainServer.VERSION;
    private static final List<String> FILES = List.of(
            "VERSION",
            "bin/chat",
            "client/page",
            "config/config.json",
            "data/messages",
            "old-backup/x",
            "var/cache/x",
            "var/tool");

    final Installation site;
    private final Settings settings;
    private final PlainServer server;
    private final Map<String, RunEnding> ledger = new LinkedHashMap<>();
    private Map<String, String> before = Map.of();
    boolean crashesOnceAdopted;

    private PlainWorld(Path folder) {
        site = new Installation(folder);
        settings = WorldSettings.of(
                site,
                List.of("config", "data", "logs/server", "var/cache"), // without logs
                new HookSettings(List.of(), List.of(), List.of(), List.of()));
        server = new PlainServer(site, () -> crashesOnceAdopted);
    }

    static PlainWorld in(Path folder) throws IOException {
        PlainWorld world = new PlainWorld(folder);
        for (String path : FILES) {
            World.write(folder.resolve(path), path.equals("VERSION") ? VERSION : path + "\n");
        }
        boolean isRoot = Owner.of(folder).user().equals("root");
        Owner service = isRoot ? new Owner("daemon", "mail") : Owner.of(folder);
        new SystemDisk(List.of(), world.site.state()).own(folder, service, 0770);
        world.before = world.identities();
        Files.createDirectories(world.site.state());
        Files.createDirectories(world.site.releases());
        Files.createDirectories(world.site.shared());
        world.server.controls(Moment.never()).start();
        return world;
    }

    void boots() {
        server.boots();
    }

    /** One process of the updater, from the look at the plain installation to its end. */
    RunEnding adopt(Moment moment) {
        AdoptionPlan plan =
                new PlainInstallation(settings, site).plan(new AdoptionWish(Optional.empty(), List.of()), server);
        new TakenFolder(site, disk(Moment.never()))
                .take(new OwnPlaces(site, settings.backup().folder()));
        Deployments deployments = process(moment);
        ReleaseName release = new AdoptedRelease(settings, site, disk(moment)).make(plan, Optional.empty());
        server.happensBeforeTheStop();
        RunEnding ending = deployments.change(new Change(RunKind.ADOPT, release, "tester", false));
        if (ending.result() == Result.REFUSED) {
            new TakenFolder(site, disk(Moment.never())).giveBack();
        }
        return ending;
    }

    Deployments process(Moment moment) {
        Disk disk = disk(moment);
        DrivenClock clock = new DrivenClock();
        Commands none = new SystemCommands(clock);
        return new Deployments(new Surroundings(
                settings,
                site,
                disk,
                journal(disk),
                server.controls(moment),
                server.health(),
                none,
                version -> "no backup",
                release -> Optional.empty(),
                ending -> ledger.put(ending.run().id(), ending),
                clock,
                new RecordingLog()));
    }

    private Disk disk(Moment moment) {
        List<Path> kept = settings.kept().stream().map(site.shared()::resolve).toList();
        return new StoppingDisk(new SystemDisk(kept, site.state().resolve("workshop")), site, moment);
    }

    private Journal journal(Disk disk) {
        return new Journal(site.state().resolve("journal"), disk);
    }

    /** What happens after the program was copied, and before the service is stopped. */
    void writesBeforeTheStop(String path) {
        server.writesBeforeTheStop(path);
    }

    /** It is the plain installation as it was, or the adopted one, and nothing in between. */
    void assertWhole(String what) throws IOException {
        Optional<ReleaseName> current = site.current();
        if (journal(disk(Moment.never())).last().isEmpty()) {
            new TakenFolder(site, disk(Moment.never())).giveBack(); // as the end of the next adoption does
        }
        assertThat(journal(disk(Moment.never())).last().filter(run -> !run.isOver()))
                .as(what)
                .isEmpty();
        assertThat(server.running()).as(what).isTrue();
        assertThat(site.folder().resolve("data/messages")).as(what).content().startsWith("data/messages\n");
        Map<String, String> now = identities();
        if (current.isEmpty()) {
            assertThat(now).as(what).isEqualTo(before);
            assertThat(site.names()).as(what).contains("bin", "client").doesNotContain("current", "logs");
            assertThat(site.shared().resolve("data")).as(what).doesNotExist();
        } else {
            new InstalledTree(site).check(current.get());
            for (String kept : List.of("config/config.json", "data/messages", "old-backup/x", "var/cache/x")) {
                assertThat(now.get(kept)).as(what + ": " + kept).isEqualTo(before.get(kept));
            }
            assertThat(site.folder().resolve("logs/server")).as(what).isDirectory();
            assertThat(FileAccess.of(site.shared().resolve("logs")).mode())
                    .as(what)
                    .isEqualTo(0755);
            assertThat(FileAccess.of(site.folder()))
                    .as(what)
                    .isEqualTo(new FileAccess(Owner.of(site.state()).user(), 0755));
        }
        assertThat(ledger.size()).as(what).isLessThanOrEqualTo(1);
        ledger.values()
                .forEach(ending ->
                        assertThat(ending.result() == Result.DONE).as(what).isEqualTo(current.isPresent()));
    }

    /** What each path is, and not only what it leads to. */
    private Map<String, String> identities() {
        Map<String, String> found = new TreeMap<>();
        try {
            found.put(
                    "",
                    Owner.of(site.folder()) + " " + FileAccess.of(site.folder()).modeText());
            for (String path : FILES) {
                Path file = site.folder().resolve(path);
                found.put(
                        path,
                        Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS) + " " + FileAccess.of(file));
            }
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
