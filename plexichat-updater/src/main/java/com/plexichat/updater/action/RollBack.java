package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.updater.deploy.Deployments;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.fetch.InstalledTree;
import com.plexichat.updater.history.HistoryEntry;
import com.plexichat.updater.history.HistoryEntry.Outcome;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.site.ReleaseName;
import java.util.Optional;

/** Goes back to a release that ran here before and is on the disk; the data stays. */
public final class RollBack {
    private final Host host;

    public RollBack(Host host) {
        this.host = host;
    }

    /**
     * @param target a version, or the id of an update that is undone; empty for the one that ran before
     * @param dataRestored whether a person restored the data to what that one knows
     */
    public Answer run(Optional<String> target, boolean force, boolean dataRestored) {
        RunLock lock = host.lock();
        try (lock) {
            Deployments deployments = host.deployments();
            Optional<RunEnding> recovered = deployments.recover(dataRestored);
            if (recovered
                    .filter(ending -> isEnough(ending, target.isPresent(), dataRestored))
                    .isPresent()) {
                return new EndedRun(host).answer(recovered.get());
            }
            ReleaseName now = now();
            ReleaseName to = target.map(this::named).orElseGet(() -> before(now));
            if (to.equals(now)) {
                return Answer.nothingToDo(to.version() + " is installed already");
            }
            requirePossible(to, now);
            return new EndedRun(host)
                    .answer(deployments.change(new Change(RunKind.ROLLBACK, to, host.user(), force, dataRestored)));
        }
    }

    /** True if what a stop had left ended in what was to be gone back to, or so that one cannot go on. */
    private static boolean isEnough(RunEnding ending, boolean isNamed, boolean dataRestored) {
        boolean isDone = ending.result() == Result.DONE;
        boolean wasRollback = ending.run().kind().goesBack();
        boolean isMigratedAgain = wasRollback && !isDone && dataRestored;
        return ending.result() == Result.ROLLBACK_FAILED || isMigratedAgain || (!isNamed && wasRollback == isDone);
    }

    /**
     * Makes a backup of what is kept, and goes no further.
     *
     * @param target a release that one could go back to, or the backup is not made; empty if that does not matter
     */
    public Answer backUp(Optional<String> target) {
        target.ifPresent(version -> requirePossible(named(version), now()));
        return new BackupActions(host).create();
    }

    private ReleaseName now() {
        return host.site().current().orElseThrow(() -> problem("nothing is installed", ""));
    }

    private void requirePossible(ReleaseName to, ReleaseName now) {
        if (isNewer(to, now)) {
            throw problem(to.version() + " is newer than " + now.version() + ": use plexichat update upgrade", "");
        }
        if (!host.site().installed().contains(to)) {
            throw problem(to + " is not on the disk any more", "");
        }
        new InstalledTree(host.site()).check(to);
    }

    private ReleaseName before(ReleaseName now) {
        return Runs.before(host.history(), now)
                .orElseThrow(() -> problem("no release ran here before " + now.version(), ""));
    }

    private static boolean isNewer(ReleaseName one, ReleaseName other) {
        Optional<Version> than = VersionSchemes.find(other.version());
        return VersionSchemes.find(one.version())
                .filter(version -> than.filter(version::isComparableTo).isPresent())
                .filter(version -> version.compareTo(than.get()) > 0)
                .isPresent();
    }

    private ReleaseName named(String target) {
        Optional<ReleaseName> undone = host.history()
                .find(target)
                .filter(entry -> entry.outcome() == Outcome.DONE)
                .flatMap(HistoryEntry::from)
                .flatMap(ReleaseName::find);
        return undone.or(() -> Runs.newestOf(host.history(), target))
                .orElseThrow(() -> problem("\"" + target + "\" is no version that ran here, and no update", ""));
    }

    private static ReleaseException problem(String what, String where) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.ROLLBACK_IMPOSSIBLE,
                        what,
                        where,
                        "see plexichat update history; a version from the source is installed with plexichat update downgrade"));
    }
}
