package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.Phase;
import com.plexichat.updater.journal.RunRecord;
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
    private final DeployLog log;

    Runner(Journal journal, List<RunStep> steps, Consumer<RunEnding> ledger, DeployLog log) {
        this.journal = journal;
        this.steps = List.copyOf(steps);
        this.ledger = ledger;
        this.log = log;
    }

    /** Brings the installation to the new release, or back to the former one. */
    RunEnding run(RunRecord begun) {
        RunRecord run = begun;
        for (RunStep step : steps) {
            run = run.at(step.state());
            try {
                journal.write(run);
                log.reaches(run);
                step.act(run);
            } catch (RuntimeException failed) {
                return run.isBeyondDoubt() ? over(run, Result.DONE, List.of()) : goBack(run, problems(failed));
            }
        }
        return over(run, Result.DONE, List.of());
    }

    /** Ends a run that was stopped: forward where the new version was healthy, else back. */
    RunEnding resume(RunRecord stopped) {
        if (!stopped.isBeyondDoubt()) {
            return goBack(stopped, List.of(interrupted(stopped)));
        }
        RunStep last = steps.get(steps.size() - 1);
        last.act(stopped);
        return over(stopped, Result.DONE, List.of());
    }

    private RunEnding goBack(RunRecord stopped, List<Problem> reasons) {
        RunRecord run = stopped.because(
                        stopped.phase() == Phase.FORWARD ? reasons.get(0).what() : stopped.reason())
                .going(Phase.BACK);
        List<Problem> problems = new ArrayList<>(reasons);
        log.goesBack(run);
        for (int i = steps.size() - 1; i >= 0; i--) {
            RunStep step = steps.get(i);
            if (step.state().compareTo(stopped.state()) > 0) {
                continue;
            }
            run = run.at(step.state());
            note(run, problems);
            try {
                step.undo(run);
            } catch (RuntimeException failed) {
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
        } catch (ReleaseException refused) {
            problems.addAll(refused.problems());
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
        } catch (ReleaseException refused) {
            refused.problems().forEach(log::warned);
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

    private static List<Problem> problems(RuntimeException failed) {
        return failed instanceof ReleaseException told
                ? told.problems()
                : List.of(new Problem(
                        ProblemCode.UNEXPECTED,
                        "the tool failed: " + failed,
                        "",
                        "run the command with --verbose and report its output as an issue"));
    }
}
