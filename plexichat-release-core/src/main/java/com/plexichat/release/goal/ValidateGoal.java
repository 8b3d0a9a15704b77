package com.plexichat.release.goal;

import com.plexichat.release.check.Candidate;
import com.plexichat.release.check.Finding;
import com.plexichat.release.check.Findings;
import com.plexichat.release.check.HistoryCheck;
import com.plexichat.release.check.JarPlugin;
import com.plexichat.release.check.ReleaseChecks;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.version.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that version, tag and commit agree, and reports everything that does not in one go. */
public final class ValidateGoal {
    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final DestinationFinder destinations;
    private final RunClock clock;
    private final ReleaseLog log;

    public ValidateGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            DestinationFinder destinations,
            RunClock clock,
            ReleaseLog log) {
        this.identities = identities;
        this.finder = finder;
        this.destinations = destinations;
        this.clock = clock;
        this.log = log;
    }

    public ReleaseIdentity run(ValidateRequest request) {
        ProjectFacts project = request.project();
        Problems problems = new Problems();
        Optional<Version> version = identities.version(project, problems);
        GitRepository git = problems.attempt(() -> finder.of(project.folder()));
        if (git != null) {
            GitState state = GitState.read(git, project.buildFolder());
            List<Finding> findings =
                    new ArrayList<>(HistoryCheck.of(state).stream().toList());
            version.map(each -> Candidate.of(each, state, request.createsTag(), request.rules()))
                    .map(ReleaseChecks::of)
                    .ifPresent(findings::addAll);
            Findings.report(findings, request.publishTo().isPresent(), problems, log);
            request.publishTo().ifPresent(target -> destinations.forPublishing(target, git, nothingSent(), problems));
        }
        JarPlugin.problem(request.jarPlugin()).ifPresent(log::warned);
        problems.throwIfAny();
        ReleaseIdentity identity = identities.resolve(project);
        log.info(identity.product() + " " + identity.version() + ", "
                + identity.channel().text() + " channel, commit "
                + identity.commit().brief() + " on " + identity.branch());
        return identity;
    }

    private DestinationFinder.Reach nothingSent() {
        return new DestinationFinder.Reach(
                new Patience(clock, Duration.ZERO, (time, reason) -> {}), HttpWatch.NONE, false);
    }
}
