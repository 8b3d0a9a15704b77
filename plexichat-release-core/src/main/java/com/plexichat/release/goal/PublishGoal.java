package com.plexichat.release.goal;

import com.plexichat.release.check.Candidate;
import com.plexichat.release.check.Findings;
import com.plexichat.release.check.ReleaseChecks;
import com.plexichat.release.check.WeighedProblem;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.publish.PublishPlan;
import com.plexichat.release.publish.PublishRun;
import com.plexichat.release.publish.StagedOrder;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.trial.InstallProof;
import com.plexichat.release.trial.ProofFile;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Publishes what lies in the release folder, wholly or in part, or shows what that would do. */
public final class PublishGoal {
    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final DestinationFinder destinations;
    private final PublishRun run;
    private final ReleaseLog log;
    private final RunReport report;

    public PublishGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            DestinationFinder destinations,
            PublishRun run,
            ReleaseLog log,
            RunReport report) {
        this.identities = identities;
        this.finder = finder;
        this.destinations = destinations;
        this.run = run;
        this.log = log;
        this.report = report;
    }

    public PublishPlan run(PublishRequest request) {
        Problems problems = new Problems();
        GitRepository git = problems.attempt(() -> finder.of(request.project().folder()));
        problems.throwIfAny();
        // The way to the server is made ready while the files are read.
        PublishSession session = new PublishSession(request, run, log, report);
        Optional<Destination> destination = request.dryRun()
                ? destinations.forPlanning(
                        request.destination(), Objects.requireNonNull(git), session.reach(), problems, log)
                : destinations.forPublishing(
                        request.destination(), Objects.requireNonNull(git), session.reach(), problems);
        PublishOrder order = problems.attempt(() -> order(request, Objects.requireNonNull(git), problems));
        Optional<InstallProof> proof = order == null ? Optional.empty() : proof(request, order, problems);
        problems.throwIfAny();
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        report.found(staged.record(), staged.folder());
        return session.publish(Objects.requireNonNull(order), proof, destination.orElseThrow());
    }

    private PublishOrder order(PublishRequest request, GitRepository git, Problems problems) {
        GitState state = GitState.read(git, request.project().buildFolder());
        PublishOrder order = read(request, state);
        boolean createsTag = request.settings().createsTag();
        Version version = order.identity().version();
        ReleaseTags tags = ReleaseTags.read(git, version.scheme());
        Candidate candidate = new Candidate(version, state, tags, createsTag, request.rules());
        List<WeighedProblem> findings = new ArrayList<>(ReleaseChecks.of(candidate));
        ReleaseChecks.built(order.identity()).ifPresent(findings::add);
        Findings.report(findings, !request.dryRun(), problems, log);
        identities
                .version(request.project(), problems)
                .filter(declared -> !declared.equals(order.identity().version()))
                .ifPresent(declared -> problems.add(new Problem(
                        ProblemCode.VERSION_DISAGREES,
                        "the project says " + declared + ", the release folder holds "
                                + order.identity().version(),
                        request.project().releaseFolder().toString(),
                        "build the release again")));
        return order;
    }

    /**
     * The proof that was required; a dry run goes on without. The draft is held against the order before it is made public,
     * so that what was proven is what is published.
     */
    private Optional<InstallProof> proof(PublishRequest request, PublishOrder order, Problems problems) {
        if (request.part() == PublishPart.STAGE) {
            return Optional.empty();
        }
        Problems found = new Problems();
        Optional<InstallProof> proof = request.requiredProof()
                .flatMap(file -> Optional.ofNullable(
                        found.attempt(() -> new ProofFile(file).require(order.identity(), order.digests()))));
        found.list().forEach(request.dryRun() ? log::warned : problems::add);
        return proof;
    }

    private static PublishOrder read(PublishRequest request, GitState state) {
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        boolean createsTag = request.settings().createsTag();
        return request.part() == PublishPart.RELEASE
                ? StagedOrder.readAccount(staged, state.head().id(), createsTag)
                : StagedOrder.read(staged, state.head().id(), createsTag);
    }
}
