package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.Phase;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a run through its steps, and back through them if one fails. The journal says what is about to be done before it is
 * done, so that {@link #resume} ends what a stop interrupted.
 */
final class Runner {
    private final Journal journal;
    private final List<RunStep> steps;
    private final Consumer<RunEnding> ledger;
    private final Runnable stop;
    private final DeployLog log;

    Runner(Journal journal, List<RunStep> steps, Consumer<RunEnding> ledger, Runnable stop, DeployLog log) {
        this.journal = journal;
        this.steps = List.copyOf(steps);
        this.ledger = ledger;
        this.stop = stop;
        this.log = log;
    }

    /** Brings the installation to the new release, or back to the former one, from the state on that the run is in. */
    RunEnding run(RunRecord begun) {
        RunRecord run = begun;
        for (RunStep step : steps) {
            if (step.state().compareTo(begun.state()) < 0) {
                continue;
            }
            RunRecord next = run.at(step.state());
            try {
                journal.write(next);
            } catch (RuntimeException refused) {
                // Either the journal does not know of the next state, or nothing is left that would be undone.
                return next.isBeyondDoubt() ? doneButForTraces(next, refused) : goBack(run, problems(refused));
            }
            run = next;
            try {
                log.reaches(run);
                step.act(run);
            } catch (RuntimeException | VirtualMachineError | LinkageError failed) {
                return run.isBeyondDoubt() ? doneButForTraces(run, failed) : goBack(run, problems(failed));
            }
        }
        return over(run, Result.DONE, List.of());
    }

    /** The new version runs; the next command finds the run unfinished and clears away what is left. */
    private RunEnding doneButForTraces(RunRecord run, Throwable failed) {
        problems(failed).forEach(log::warned);
        RunEnding ending = new RunEnding(run.going(Phase.ENDED), Result.DONE, List.of());
        try {
            ledger.accept(ending);
        } catch (RuntimeException refused) {
            problems(refused).forEach(log::warned);
        }
        log.ended(ending);
        return ending;
    }

    /**
     * Ends a run that was stopped: forward where nothing was left but to see the new version healthy and it is, or where the
     * other one cannot run any more; else back.
     *
     * @param canAsk whether anything runs that could be healthy
     */
    RunEnding resume(RunRecord stopped, boolean canAsk) {
        RunState asked = canAsk && !stopped.dataRestored() ? RunState.HEALTHY : RunState.COMMITTED;
        boolean maybeDone = stopped.phase() == Phase.FORWARD && stopped.state().compareTo(asked) >= 0;
        RunRecord found = stopped.found();
        if (stopped.goesOn() && !stopped.isBeyondDoubt()) {
            return goOn(found);
        }
        return maybeDone ? run(found) : goBack(found, List.of(interrupted(found)));
    }

    /** From the step on that was cut; each does no harm where it was done already. */
    private RunEnding goOn(RunRecord found) {
        try {
            if (found.state().compareTo(RunState.STOPPED) >= 0) {
                stop.run(); // after a boot it may run whatever the link leads to
            }
        } catch (RuntimeException failed) {
            return goBack(found, problems(failed));
        }
        return run(found.state() == RunState.HEALTHY ? found.at(RunState.STARTED) : found);
    }

    private RunEnding goBack(RunRecord stopped, List<Problem> reasons) {
        RunRecord run = stopped.because(
                        stopped.phase() == Phase.FORWARD ? reasons.get(0).what() : stopped.reason())
                .going(Phase.BACK);
        List<Problem> problems = new ArrayList<>(reasons);
        log.goesBack(run);
        try {
            if (run.state().compareTo(RunState.STOPPED) >= 0) {
                stop.run(); // after a boot it may run whatever the link leads to
            }
        } catch (RuntimeException failed) {
            problems.addAll(problems(failed));
            return down(run, problems);
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            RunStep step = steps.get(i);
            if (step.state().compareTo(stopped.state()) > 0) {
                continue;
            }
            run = run.at(step.state());
            note(run, problems);
            try {
                step.undo(run);
            } catch (RuntimeException | VirtualMachineError | LinkageError failed) {
                problems.addAll(problems(failed));
                return down(run, problems);
            }
        }
        return over(run, run.hasTouchedTheService() ? Result.ROLLED_BACK : Result.REFUSED, problems);
    }

    /** Without the note a stop would begin the way back a little earlier, which does no harm. */
    private void note(RunRecord run, List<Problem> problems) {
        try {
            journal.write(run);
        } catch (RuntimeException refused) {
            problems.addAll(problems(refused));
        }
    }

    private RunEnding down(RunRecord run, List<Problem> problems) {
        return told(new RunEnding(run.going(Phase.DOWN), Result.ROLLBACK_FAILED, problems));
    }

    /** What cannot be noted now is noted by the next command, which finds the run unfinished. */
    private RunEnding told(RunEnding ending) {
        try {
            ledger.accept(ending);
            journal.write(ending.run());
        } catch (RuntimeException refused) {
            problems(refused).forEach(log::warned);
        }
        log.ended(ending);
        return ending;
    }

    private RunEnding over(RunRecord run, Result result, List<Problem> problems) {
        return told(new RunEnding(run.going(Phase.ENDED), result, problems));
    }

    private static Problem interrupted(RunRecord run) {
        return new Problem(
                ProblemCode.RUN_UNFINISHED,
                "the run " + run.id() + " was stopped before it was \""
                        + run.state().text() + "\"",
                "",
                "run the command again once the cause is known");
    }

    private static List<Problem> problems(Throwable failed) {
        return failed instanceof ReleaseException told
                ? told.problems()
                : List.of(new Problem(
                        ProblemCode.UNEXPECTED,
                        "the tool failed: " + failed,
                        "",
                        "run the command with --verbose and report its output as an issue"));
    }
}
