package com.plexichat.release.check;

import com.plexichat.release.gate.Gate;
import com.plexichat.release.gate.GateOutcome;
import com.plexichat.release.gate.GateRunner;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The project's own gates pass, one after the other, all of them whatever the others say. */
public final class GateCheck {
    private final GateRunner runner;
    private final ReleaseLog log;

    public GateCheck(GateRunner runner, ReleaseLog log) {
        this.runner = runner;
        this.log = log;
    }

    /**
     * @param folder that the gates run in
     * @param logFolder takes what each of them prints
     */
    public List<WeighedProblem> of(List<Gate> gates, Path folder, Path logFolder) {
        List<WeighedProblem> findings = new ArrayList<>();
        for (Gate gate : gates) {
            log.info("Gate " + gate.name() + ": " + gate.command());
            Path output = logFolder.resolve(gate.name() + ".log");
            try {
                GateOutcome outcome = runner.run(gate, folder, output);
                if (!outcome.passed()) {
                    findings.add(failed(gate, outcome, output));
                }
            } catch (ReleaseException failed) {
                failed.problems()
                        .forEach(problem -> findings.add(new WeighedProblem(problem, WeighedProblem.Weight.STOPS)));
            }
        }
        return findings;
    }

    private static WeighedProblem failed(Gate gate, GateOutcome outcome, Path output) {
        String said = outcome.lastLines().isEmpty() ? "" : "; it printed last:\n" + outcome.lastLines() + "\n";
        return WeighedProblem.stops(
                ProblemCode.GATE_FAILED,
                "gate " + gate.name() + " " + outcome.ending() + said,
                output.toString(),
                outcome.hint());
    }
}
