package com.plexichat.release.goal;

import com.plexichat.release.check.ReadinessFinding;
import com.plexichat.release.check.ReleaseReadiness;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ProblemKind;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.PublishExecutor;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.publish.PublishPlan;
import com.plexichat.release.publish.PublishPlanner;
import com.plexichat.release.publish.StagedOrder;
import com.plexichat.release.staging.StagedRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Publishes what lies in the release folder, or shows what that would do. */
public final class PublishGoal {
    private static final String ASSUMPTION = "The plan assumes that the server holds nothing of this release.";

    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final DestinationFinder destinations;
    private final ReleaseLog log;

    public PublishGoal(
            IdentityResolver identities, GitRepository.Finder finder, DestinationFinder destinations, ReleaseLog log) {
        this.identities = identities;
        this.finder = finder;
        this.destinations = destinations;
        this.log = log;
    }

    public PublishPlan run(PublishRequest request) {
        Problems problems = new Problems();
        GitRepository git = problems.attempt(() -> finder.of(request.project().folder()));
        problems.throwIfAny();
        PublishOrder order = problems.attempt(() -> order(request, Objects.requireNonNull(git), problems));
        Optional<Destination> destination = request.dryRun()
                ? destinations.forPlanning(
                        request.destination(), Objects.requireNonNull(git), request.offline(), problems, log)
                : destinations.forPublishing(request.destination(), Objects.requireNonNull(git), problems);
        problems.throwIfAny();
        return publish(request, Objects.requireNonNull(order), destination.orElseThrow());
    }

    private PublishPlan publish(PublishRequest request, PublishOrder order, Destination destination) {
        PublishLog told = new PublishLog(log);
        RemoteState remote = request.dryRun()
                ? seenFromDryRun(request, order, destination.forge())
                : destination.forge().orElseThrow().find(order.identity().tag());
        PublishPlan plan = PublishPlanner.plan(order, remote);
        told.planned(order, destination.repository(), destination.address(), plan);
        int assets = order.assets().size();
        if (plan.changesNothing()) {
            told.nothingToDo(plan.release().orElseThrow(), assets);
        } else if (request.dryRun()) {
            told.dryRun();
        } else {
            RemoteRelease published = new PublishExecutor(destination.forge().orElseThrow(), told).execute(order, plan);
            told.published(published, assets);
        }
        return plan;
    }

    private PublishOrder order(PublishRequest request, GitRepository git, Problems problems) {
        GitState state = GitState.read(git, request.project().buildFolder());
        PublishOrder order = StagedOrder.read(
                new StagedRelease(request.project().releaseFolder()),
                state.head().id());
        List<ReadinessFinding> findings =
                new ArrayList<>(ReleaseReadiness.findings(order.identity().version(), state));
        ReleaseReadiness.built(order.identity()).ifPresent(findings::add);
        ReleaseReadiness.report(findings, !request.dryRun(), problems, log);
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

    /** A dry run without a server still shows the plan, and says what it assumes. */
    private RemoteState seenFromDryRun(PublishRequest request, PublishOrder order, Optional<ReleaseForge> forge) {
        if (request.offline() || forge.isEmpty()) {
            log.skipped("asking the server", request.offline() ? "plexichat.offline is set" : "no repository is known");
            log.info(ASSUMPTION);
            return RemoteState.EMPTY;
        }
        try {
            return forge.get().find(order.identity().tag());
        } catch (ReleaseException failed) {
            if (failed.problems().stream().anyMatch(problem -> problem.code().kind() != ProblemKind.UNAVAILABLE)) {
                throw failed;
            }
            failed.problems().forEach(log::warned);
            log.info(ASSUMPTION);
            return RemoteState.EMPTY;
        }
    }
}
