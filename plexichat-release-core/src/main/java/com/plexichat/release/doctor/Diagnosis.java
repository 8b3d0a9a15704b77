package com.plexichat.release.doctor;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one check ended.
 *
 * @param said what was seen, or why nothing was asked; may be empty where findings say it all
 */
public record Diagnosis(State state, String said, List<Finding> findings) {
    /** The four ways to end. */
    public enum State {
        OK,
        WARNING,
        PROBLEM,
        NOT_ASKED;

        /** As people and programs read it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Diagnosis {
        findings = List.copyOf(findings);
        if (state == State.NOT_ASKED && said.isEmpty()) {
            throw new IllegalArgumentException("who does not ask says why");
        }
    }

    static Diagnosis seen(String said, List<Finding> findings) {
        State state = findings.isEmpty()
                ? State.OK
                : findings.stream().anyMatch(Finding::isProblem) ? State.PROBLEM : State.WARNING;
        return new Diagnosis(state, said, findings);
    }

    static Diagnosis seen(String said, Optional<Finding> finding) {
        return seen(said, finding.stream().toList());
    }

    static Diagnosis stoppedBy(List<Problem> problems) {
        return seen("", problems.stream().map(Finding::problem).toList());
    }

    /** @param reason as the end of a sentence that begins with "not asked, because" */
    static Diagnosis notAsked(String reason) {
        return new Diagnosis(State.NOT_ASKED, reason, List.of());
    }

    Diagnosis masked(Secrets secrets) {
        return new Diagnosis(
                state,
                secrets.masked(said),
                findings.stream()
                        .map(each -> new Finding(each.severity(), secrets.masked(each.problem())))
                        .toList());
    }
}
