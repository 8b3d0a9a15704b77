package com.plexichat.release.goal;

import com.plexichat.release.check.CommitChecks;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.gate.Gate;
import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Input of {@code validate}.
 *
 * @param publishTo where a real publish follows, which tolerates nothing; empty at the desk and before a dry run
 * @param strict whether everything stops that would stop a real publish
 * @param createsTag whether the release makes its tag, which then need not be there
 * @param places that name the version, beside {@code version.json}
 * @param ownTargets what the project puts into the package by entries of its own
 * @param handwritten what the project is asked to write for its notes
 * @param gates that have to pass
 * @param jarPlugin the version of maven-jar-plugin that builds the project's jar; empty where there is none
 */
public record ValidateRequest(
        ProjectFacts project,
        Optional<DestinationRequest> publishTo,
        boolean strict,
        boolean createsTag,
        ReleaseRules rules,
        List<VersionPlace> places,
        Set<String> ownTargets,
        HandwrittenInput handwritten,
        List<Gate> gates,
        Optional<String> jarPlugin) {
    /** @throws ReleaseException if two gates have one name, and so one file for what they print */
    public ValidateRequest {
        Set<String> names = new HashSet<>();
        for (Gate gate : gates) {
            if (!names.add(gate.name())) {
                throw new ReleaseException(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "two gates are called " + gate.name(),
                        "<gates>",
                        "give each a name of its own"));
            }
        }
        places = List.copyOf(places);
        ownTargets = Set.copyOf(ownTargets);
        gates = List.copyOf(gates);
    }

    CommitChecks commitChecks() {
        return new CommitChecks(project.folder(), createsTag, rules, places, ownTargets, handwritten);
    }
}
