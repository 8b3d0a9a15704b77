package com.plexichat.release.check;

import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/** A stable version comes after a beta of the same major and minor; a hotfix, which has a qualifier, needs none. */
public record BetaCheck() implements LineageCheck {
    @Override
    public List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        return problem(candidate.version(), candidate.tags(), candidate.rules())
                .map(problem -> new WeighedProblem(problem, WeighedProblem.Weight.STOPS_PUBLISHING))
                .stream()
                .toList();
    }

    /** What speaks against giving a version. */
    public static Optional<Problem> problem(Version version, ReleaseTags tags, ReleaseRules rules) {
        boolean needsBeta = rules.betaFirst()
                && version.channel() == Channel.STABLE
                && version.qualifier().isEmpty();
        boolean hasBeta =
                tags.lineOf(version).stream().anyMatch(tag -> tag.version().channel() == Channel.BETA);
        return !needsBeta || hasBeta
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemCode.VERSION_WITHOUT_BETA,
                        "there is no beta of " + version.major() + "." + version.minor() + " before the stable "
                                + version.tag(),
                        "refs/tags",
                        "release a beta first, or set plexichat.betaFirst to false"));
    }
}
