package com.plexichat.updater.action;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.ReleaseSource;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionReader;
import com.plexichat.updater.adopt.TakenFolder;
import com.plexichat.updater.backup.Backups;
import com.plexichat.updater.deploy.Deployments;
import com.plexichat.updater.deploy.HealthGate;
import com.plexichat.updater.deploy.Surroundings;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.fetch.ReleaseStaging;
import com.plexichat.updater.history.AuditLog;
import com.plexichat.updater.history.History;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.process.ProgramNote;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Exchangeable;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.OwnPlaces;
import com.plexichat.updater.site.ReleaseName;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An installation, with all that acts on it.
 *
 * @param source connected to when it is asked for
 * @param user who runs the command, for the record
 */
public record Host(
        Settings settings,
        Installation site,
        Disk disk,
        Supplier<ReleaseSource> source,
        Platform platform,
        Service service,
        HealthGate health,
        Commands commands,
        Backups backups,
        AuditLog audit,
        RunClock clock,
        String user,
        ReleaseLog log) {
    private static final int PRIVATE = 0700;
    private static final int READABLE = 0755;

    /**
     * The right to change the installation, whose folders are there from then on.
     *
     * @throws ReleaseException also if somebody else could exchange what is to be changed
     */
    RunLock lock() {
        boolean isLent = isLent();
        if (!isLent) {
            Exchangeable.requireNothing(site);
        }
        disk.makeFolder(site.state(), PRIVATE);
        RunLock lock = RunLock.take(site.state().resolve("lock"));
        try {
            if (isLent) {
                new TakenFolder(site, disk).take(ownPlaces());
                Exchangeable.requireNothing(site);
            }
            programs()
                    .endFormer(clock)
                    .forEach(id -> log.info("Ended process " + id + ", which a run that was killed left running"));
            disk.makeFolder(site.releases(), READABLE);
            disk.makeFolder(site.shared(), READABLE);
            return lock;
        } catch (ReleaseException refused) {
            lock.close();
            throw refused;
        }
    }

    OwnPlaces ownPlaces() {
        return new OwnPlaces(site, settings.backup().folder());
    }

    /** True if an adoption was cut after the service had its folder again: whatever ends the run takes that first. */
    private boolean isLent() {
        return ownPlaces().areOwn()
                && new TakenFolder(site, disk).isNoted()
                && journal().last().filter(run -> !run.isOver()).isPresent();
    }

    /** True while another command changes the installation. */
    boolean isBusy() {
        return RunLock.isTaken(site.state().resolve("lock"));
    }

    private ProgramNote programs() {
        return new ProgramNote(site.program());
    }

    Journal journal() {
        return new Journal(site.state().resolve("journal"), disk);
    }

    History history() {
        return new History(site.history());
    }

    Deployments deployments() {
        return deployments(service, health);
    }

    /** With a backup in each run, though the configuration asks for none. */
    Deployments deploymentsWithBackup() {
        return deployments(settings.withBackup(), service, health);
    }

    /** With others in the place of the service and of its health. */
    Deployments deployments(Service service, HealthGate health) {
        return deployments(settings, service, health);
    }

    private Deployments deployments(Settings asked, Service service, HealthGate health) {
        return new Deployments(new Surroundings(
                asked,
                site,
                disk,
                journal(),
                service,
                health,
                commands.noting(programs()),
                version -> backups.create(version).id(),
                release -> Runs.left(history(), release),
                new Ledger(history(), audit, clock),
                clock,
                log));
    }

    ReleaseStaging staging() {
        return new ReleaseStaging(settings, site, disk, source.get(), platform, log);
    }

    /** @throws ReleaseException if there is none */
    ReleaseName requireInstalled() {
        return site.current()
                .orElseThrow(
                        () -> new ReleaseException(
                                new Problem(
                                        ProblemCode.INSTALLATION_MISSING,
                                        "nothing is installed",
                                        site.folder().toString(),
                                        "install the newest release: plexichat deploy; or take over what is there already: plexichat adopt")));
    }

    /** Which version is installed; one that was adopted may be of no scheme. */
    Optional<VersionName> installed() {
        return site.current().map(ReleaseName::version).map(VersionReader.ofAnyScheme()::read);
    }
}
