package com.plexichat.release.goal;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.trial.HostJava;
import com.plexichat.release.trial.InstallProof;
import com.plexichat.release.trial.ProofFile;
import com.plexichat.release.trial.TrialFiles;
import com.plexichat.release.trial.TrialLog;
import com.plexichat.release.trial.TrialOrder;
import com.plexichat.release.trial.TrialRun;
import com.plexichat.release.trial.TriedRelease;
import com.plexichat.release.version.Version;
import java.util.Objects;
import java.util.Optional;

/** Installs a release over the one before it, takes it back and installs it again, and writes that this was done. */
public final class ProveInstallGoal {
    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final DestinationFinder destinations;
    private final HostJava java;
    private final RunClock clock;
    private final ReleaseLog log;
    private final RunReport report;

    public ProveInstallGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            DestinationFinder destinations,
            HostJava java,
            RunClock clock,
            ReleaseLog log,
            RunReport report) {
        this.identities = identities;
        this.finder = finder;
        this.destinations = destinations;
        this.java = java;
        this.clock = clock;
        this.log = log;
        this.report = report;
    }

    /** @throws com.plexichat.release.problem.ReleaseException if the release could not be proven; then there is no proof */
    public void run(ProveInstallRequest request) {
        ProofFile file = new ProofFile(request.proof());
        TrialLog told = new TrialLog(log);
        if (!request.dryRun()) {
            file.remove();
        }
        TrialOrder order = order(request);
        told.planned(order.release(), order.former(), order.plan());
        if (request.dryRun()) {
            told.dryRun();
            return;
        }
        InstallProof proof = new TrialRun(java, told).prove(order);
        file.write(proof);
        told.proven(proof, file.path());
        report.proven(proof, file.path());
    }

    private TrialOrder order(ProveInstallRequest request) {
        ProjectFacts project = request.project();
        TrialReleases releases = new TrialReleases(() -> connected(request), log);
        TriedRelease release = request.folder().map(releases::in).orElseGet(() -> releases.draft(version(project)));
        Optional<TriedRelease> former = request.former().isPresent()
                ? request.former().map(named -> releases.named(named, release.version(), project.folder()))
                : releases.before(release.version());
        return new TrialOrder(
                project.product(),
                former,
                release,
                new TrialFiles(request.trial()),
                request.updater(),
                project.buildFolder().resolve("trial"),
                request.keepTrial());
    }

    private Version version(ProjectFacts project) {
        Problems problems = new Problems();
        Optional<Version> version = identities.version(project, problems);
        problems.throwIfAny();
        return version.orElseThrow();
    }

    private ReleaseForge connected(ProveInstallRequest request) {
        PublishLog told = new PublishLog(log, request.settings().interactive());
        Patience patience = new Patience(clock, request.settings().patience(), told::waits);
        Problems problems = new Problems();
        ReleaseForge forge = destinations
                .forPublishing(
                        request.destination(),
                        finder.of(request.project().folder()),
                        new DestinationFinder.Reach(patience, HttpWatch.NONE, false),
                        problems)
                .flatMap(Destination::forge)
                .orElse(null);
        problems.throwIfAny();
        return Objects.requireNonNull(forge);
    }
}
