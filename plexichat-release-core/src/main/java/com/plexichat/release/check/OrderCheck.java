package com.plexichat.release.check;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The version is greater than every released one of its line, and was not released under an old spelling. */
record OrderCheck() implements Check {
    @Override
    public List<WeighedProblem> of(Candidate candidate) {
        Version version = candidate.version();
        List<WeighedProblem> findings = new ArrayList<>();
        candidate.tags().oldSpellings().stream()
                .filter(tag -> tag.version().compareTo(version) == 0)
                .filter(tag -> !tag.commit().equals(candidate.git().head().id()))
                .map(tag -> WeighedProblem.stops(
                        ProblemCode.VERSION_RELEASED,
                        version.tag() + " was released as tag " + tag.name() + " of commit "
                                + tag.commit().brief(),
                        tag.ref(),
                        "give the next version with plexichat-release:bump"))
                .forEach(findings::add);
        greater(candidate)
                .filter(tag -> !candidate.rules().allowsStepBack())
                .ifPresent(tag -> findings.add(WeighedProblem.stopsPublishing(
                        ProblemCode.VERSION_STEPS_BACK,
                        version.tag() + " is lower than " + tag.version().tag()
                                + ", which was released of the same line",
                        tag.ref(),
                        "give a version above it, or set plexichat.allowStepBack if that is meant")));
        return findings;
    }

    private static Optional<ReleaseTag> greater(Candidate candidate) {
        List<ReleaseTag> line = candidate.tags().lineOf(candidate.version());
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(line.get(line.size() - 1))
                        .filter(tag -> tag.version().compareTo(candidate.version()) > 0);
    }
}
