package com.plexichat.release.goal;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.check.Findings;
import com.plexichat.release.check.GateCheck;
import com.plexichat.release.check.JarPlugin;
import com.plexichat.release.check.TreeCheck;
import com.plexichat.release.check.WeighedProblem;
import com.plexichat.release.gate.GateRunner;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.version.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks that version, tag and commit agree, and reports everything that does not in one go. */
public final class ValidateGoal {
    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final CiEnvironment ci;
    private final DestinationFinder destinations;
    private final GateCheck gates;
    private final RunClock clock;
    private final ReleaseLog log;
    private final RunReport report;

    public ValidateGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            CiEnvironment ci,
            DestinationFinder destinations,
            GateRunner gates,
            RunClock clock,
            ReleaseLog log,
            RunReport report) {
        this.identities = identities;
        this.finder = finder;
        this.ci = ci;
        this.destinations = destinations;
        this.clock = clock;
        this.log = log;
        this.report = report;
        this.gates = new GateCheck(gates, log);
    }

    public ReleaseIdentity run(ValidateRequest request) {
        ProjectFacts project = request.project();
        Problems problems = new Problems();
        GitRepository git = problems.attempt(() -> finder.of(project.folder()));
        Optional<Repository> repository = Optional.ofNullable(git).map(each -> repository(each, project));
        Optional<Version> version = identities.version(project, problems);
        Optional<GitState> state = repository.map(each -> look(request, version, each, problems));
        JarPlugin.problem(request.jarPlugin()).ifPresent(log::warned);
        problems.throwIfAny();
        GitState found = state.orElseThrow();
        ReleaseIdentity identity =
                identities.resolve(project, version.orElseThrow(), Objects.requireNonNull(git), found);
        log.info(identity.product() + " " + identity.version() + ", "
                + identity.channel().text() + " channel, commit "
                + identity.commit().brief() + " on " + identity.branch());
        report.identified(identity);
        return identity;
    }

    /** The tags may be tens of thousands, and are read while the rest is looked at. */
    private record Repository(GitRepository git, ReadAhead<ReleaseTags> tags) {}

    private Repository repository(GitRepository git, ProjectFacts project) {
        deepen(git);
        return new Repository(
                git, ReadAhead.of(() -> ReleaseTags.read(git, project.version().scheme())));
    }

    private GitState look(
            ValidateRequest request, Optional<Version> version, Repository repository, Problems problems) {
        ProjectFacts project = request.project();
        GitRepository git = repository.git();
        GitState state = GitState.read(git, project.buildFolder());
        List<WeighedProblem> findings = new ArrayList<>(request.commitChecks()
                .of(version, git, state, () -> repository.tags().get(), problems));
        findings.addAll(gates.of(
                request.gates(), project.folder(), project.buildFolder().resolve("gates")));
        if (!request.gates().isEmpty()) {
            findings.addAll(TreeCheck.afterGates(state, GitState.changedFiles(git, project.buildFolder())));
        }
        Findings.report(findings, isStrict(request), problems, log);
        request.publishTo().ifPresent(target -> destinations.forPublishing(target, git, nothingSent(), problems));
        return state;
    }

    /** A pushed tag is there to be released: what speaks against that stops its pipeline. */
    private boolean isStrict(ValidateRequest request) {
        return request.strict() || request.publishTo().isPresent() || ci.tag().isPresent();
    }

    /** A job of CI fetches what its checkout left out; at the desk nothing is fetched unasked. */
    private void deepen(GitRepository git) {
        if (ci.runs() && git.shallow()) {
            log.info("Fetching the history that this shallow clone lacks, which the notes are made from.");
            try {
                git.deepen();
            } catch (ReleaseException failed) {
                failed.problems().forEach(log::warned);
            }
        }
    }

    private DestinationFinder.Reach nothingSent() {
        return new DestinationFinder.Reach(
                new Patience(clock, Duration.ZERO, (time, reason) -> {}), HttpWatch.NONE, false);
    }
}
