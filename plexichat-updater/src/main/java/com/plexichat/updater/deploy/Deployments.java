package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.adopt.TakenFolder;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.ReleaseName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets an installation run another release that is on its disk. Its caller has the installation's lock. */
public final class Deployments {
    private final Surroundings with;

    public Deployments(Surroundings with) {
        this.with = with;
    }

    private Runner runner(RunKind kind) {
        return new Runner(
                with.journal(),
                Pipeline.of(kind, with),
                with.ledger(),
                with.service()::stop,
                new DeployLog(with.log()));
    }

    /**
     * A change that an administrator wants.
     *
     * @param who for the record
     * @param force whether a service that is unwell before the change is no reason against it
     * @param dataRestored whether the data is as the older release knows it, so that none is migrated back
     */
    public record Change(RunKind kind, ReleaseName to, String who, boolean force, boolean dataRestored) {
        public Change(RunKind kind, ReleaseName to, String who, boolean force) {
            this(kind, to, who, force, false);
        }
    }

    /** Ends what a stop interrupted, forward or back; empty if there is nothing to be ended. */
    public Optional<RunEnding> recover() {
        return recover(false);
    }

    /**
     * The same.
     *
     * @param dataRestored whether a person restored the data that nothing migrates back
     */
    public Optional<RunEnding> recover(boolean dataRestored) {
        return with.journal()
                .last()
                .filter(last -> !last.isOver())
                .map(last -> dataRestored && !last.isBeyondDoubt() ? last.withDataRestored() : last)
                .map(last ->
                        settled(runner(last.kind()).resume(last, with.health().canBeAsked())));
    }

    /** Whose the folder of a plain installation is says whether an adoption was done, once nothing of it is left to be done. */
    private RunEnding settled(RunEnding ending) {
        if (ending.run().kind() == RunKind.ADOPT
                && with.journal().last().filter(RunRecord::isOver).isPresent()) {
            TakenFolder folder = new TakenFolder(with.site(), with.disk());
            try {
                if (ending.result() == Result.DONE) {
                    folder.keep();
                } else {
                    folder.giveBack();
                }
            } catch (ReleaseException refused) {
                refused.problems().forEach(with.log()::warned);
            }
        }
        return ending;
    }

    /** @throws ReleaseException if nothing was begun */
    public RunEnding change(Change change) {
        Optional<ReleaseName> former = with.site().current();
        boolean wasActive = !with.service().state().isStopped();
        requireAdopted(change.kind(), wasActive);
        requireNothingInTheWay(change.to());
        if (wasActive && !change.force()) {
            former.ifPresent(this::requireHealthy);
        }
        boolean isOlder = change.kind().goesBack() && !change.dataRestored();
        if (isOlder && Migrate.isIrreversible(with.settings().hooks())) {
            throw new ReleaseException(
                    Irreversible.beforeRollback(with.site(), with.left().apply(change.to())));
        }
        with.journal().prepare();
        RunEnding ending = settled(runner(change.kind()).run(new RunBeginning(with).of(change, former, wasActive)));
        return ending.result() == Result.DONE ? watched(ending) : ending;
    }

    private void requireAdopted(RunKind kind, boolean runs) {
        if (kind == RunKind.ADOPT) {
            return;
        }
        new Unadopted(with.settings(), with.site()).problem(() -> runs).ifPresent(plain -> {
            throw new ReleaseException(plain);
        });
    }

    private void requireNothingInTheWay(ReleaseName release) {
        List<String> names = new ProgramLinks(with).inTheWayOf(release);
        if (!names.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.INSTALLATION_BROKEN,
                    release.version() + " brings " + String.join(", ", names) + ", and something else has that name",
                    with.site().folder().toString(),
                    "move it out of the folder, or into shared if it belongs to \"keep\", and run the command again"));
        }
    }

    private void requireHealthy(ReleaseName former) {
        with.health().fault(former.version()).ifPresent(fault -> {
            throw new ReleaseException(new Problem(
                    ProblemCode.SERVICE_UNHEALTHY,
                    former.version() + " is not healthy, before anything was changed: " + fault,
                    "",
                    "mend that first, since nobody could tell whether the new version is at fault; or use --force"));
        });
    }

    /** A version may fail only after a while; then it is gone back from, once. */
    private RunEnding watched(RunEnding done) {
        try {
            with.health().watch(done.run().to().version());
            return done;
        } catch (ReleaseException unwell) {
            return done.run()
                    .from()
                    .map(former -> back(done, former, unwell))
                    .orElseGet(() -> unwell(done, unwell.problems()));
        }
    }

    /** It runs on, since there is nothing to go back to. */
    private RunEnding unwell(RunEnding done, List<Problem> problems) {
        RunEnding ending = new RunEnding(done.run(), Result.ROLLBACK_FAILED, problems);
        note(ending);
        return ending;
    }

    private RunEnding back(RunEnding done, ReleaseName former, ReleaseException unwell) {
        RunRecord run = done.run();
        RunKind kind =
                run.kind().goesBack() ? RunKind.UPGRADE : RunKind.ROLLBACK; // the data goes the way of the program
        if (kind.goesBack() && Migrate.isIrreversible(with.settings().hooks())) {
            List<Problem> problems = new ArrayList<>(unwell.problems());
            problems.add(Irreversible.beforeRollback(with.site(), Optional.of(run.id())));
            return unwell(done, problems);
        }
        RunRecord wayBack = new RunBeginning(with)
                .of(new Change(kind, former, run.who(), true), Optional.of(run.to()), true)
                .afterWatch(unwell.problems().get(0).what());
        if (isAnnounced(wayBack)) {
            note(new RunEnding(
                    run, Result.ROLLED_BACK, unwell.problems())); // it did not last, also if the way back is cut
        }
        RunEnding ending = runner(kind).run(wayBack);
        Result result = ending.result() == Result.DONE ? Result.ROLLED_BACK : Result.ROLLBACK_FAILED;
        List<Problem> problems = new ArrayList<>(unwell.problems());
        problems.addAll(ending.problems());
        return new RunEnding(ending.run(), result, problems);
    }

    /** What the history says of the way back is done, by the next command if not by this one. */
    private boolean isAnnounced(RunRecord wayBack) {
        try {
            with.journal().write(wayBack);
            return true;
        } catch (ReleaseException refused) {
            refused.problems().forEach(with.log()::warned);
            return false;
        }
    }

    /** That the former version runs again matters more than the record of it. */
    private void note(RunEnding ending) {
        try {
            with.ledger().accept(ending);
        } catch (ReleaseException refused) {
            refused.problems().forEach(with.log()::warned);
        }
    }
}
