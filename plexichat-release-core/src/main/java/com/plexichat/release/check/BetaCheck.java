package com.plexichat.release.check;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import java.util.List;

/** A stable version comes after a beta of the same major and minor. */
record BetaCheck() implements LineageCheck {
    @Override
    public List<Finding> of(Candidate candidate, Lineage lineage) {
        Version version = candidate.version();
        boolean needsBeta = candidate.rules().betaFirst() && version.channel() == Channel.STABLE;
        boolean hasBeta = candidate.tags().lineOf(version).stream()
                .anyMatch(tag -> tag.version().channel() == Channel.BETA);
        return !needsBeta || hasBeta
                ? List.of()
                : List.of(Finding.stopsPublishing(
                        ProblemCode.VERSION_WITHOUT_BETA,
                        "there is no beta of " + version.major() + "." + version.minor() + " before the stable "
                                + version.tag(),
                        "",
                        "release a beta first, or set plexichat.betaFirst to false"));
    }
}
