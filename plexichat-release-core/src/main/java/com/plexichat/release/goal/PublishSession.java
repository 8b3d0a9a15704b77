package com.plexichat.release.goal;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ProblemKind;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.Claim;
import com.plexichat.release.publish.PreparedDraft;
import com.plexichat.release.publish.PublishExecutor;
import com.plexichat.release.publish.PublishJournal;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.publish.PublishPlan;
import com.plexichat.release.publish.PublishPlanJson;
import com.plexichat.release.publish.PublishPlanner;
import com.plexichat.release.publish.PublishRun;
import com.plexichat.release.report.ReleaseState;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.trial.FormerChoice;
import com.plexichat.release.trial.InstallProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** One run against a server: reads it, shows the plan and, unless it is a dry run, carries the plan out. */
final class PublishSession {
    private static final String ASSUMPTION = "The plan assumes that the server holds nothing of this release";

    private final PublishRequest request;
    private final ReleaseLog log;
    private final RunReport report;
    private final PublishLog told;
    private final PublishJournal journal;
    private final Patience patience;
    private final Claim claim;

    PublishSession(PublishRequest request, PublishRun run, ReleaseLog log, RunReport report) {
        this.request = request;
        this.log = log;
        this.report = report;
        this.told = new PublishLog(log, request.settings().interactive());
        this.journal = run.journal(request.project().releaseFolder());
        // Who waits at the desk for a plan wants to know at once that the server does not answer.
        Duration total = request.dryRun() ? Duration.ZERO : request.settings().patience();
        this.patience = new Patience(run.clock(), total, (time, reason) -> {
            told.waits(time, reason);
            journal.waits(time, reason);
        });
        this.claim = request.part() == PublishPart.RELEASE ? Claim.ofNoRun() : run.claim();
    }

    /** A dry run does nothing that is worth a line in the journal. */
    DestinationFinder.Reach reach() {
        return new DestinationFinder.Reach(patience, request.dryRun() ? HttpWatch.NONE : journal, !request.dryRun());
    }

    /** @param proof of what becomes public, if one is required */
    PublishPlan publish(PublishOrder order, Optional<InstallProof> proof, Destination destination) {
        return request.dryRun() ? dryRun(order, proof, destination) : realRun(order, proof, destination);
    }

    private PublishPlan dryRun(PublishOrder order, Optional<InstallProof> proof, Destination destination) {
        Optional<RemoteState> seen = seenFromDryRun(order, destination);
        seen.flatMap(remote -> PublishPlanner.missingTag(order, remote)).ifPresent(log::warned);
        RemoteState assumed = seen.orElseGet(() -> {
            log.info(ASSUMPTION + (request.settings().createsTag() ? "." : " but its tag."));
            return RemoteState.EMPTY;
        });
        PublishPlan plan = plan(order, tagged(order, assumed), seen.isPresent(), destination);
        otherUpgrade(proof, plan, assumed).ifPresent(log::warned);
        if (plan.changesNothing() && plan.release().isPresent()) {
            told.nothingToDo(plan.release().orElseThrow(), order.assets().size());
        } else {
            told.dryRun();
        }
        report.reached(
                isPublic(plan) && plan.changesNothing() ? ReleaseState.UNCHANGED : ReleaseState.PLANNED,
                order,
                plan.release());
        return plan;
    }

    /** The tag is usually pushed after the look at the plan. */
    private static RemoteState tagged(PublishOrder order, RemoteState remote) {
        return PublishPlanner.missingTag(order, remote).isPresent()
                ? remote.withTag(order.identity().commit())
                : remote;
    }

    private PublishPlan realRun(PublishOrder order, Optional<InstallProof> proof, Destination destination) {
        try {
            ReleaseForge forge = destination.forge().orElseThrow();
            RemoteState remote = forge.find(order.identity().tag());
            PublishPlan plan = plan(order, remote, true, destination);
            journal.planned(order, destination.repository(), plan);
            otherUpgrade(proof, plan, remote).ifPresent(problem -> {
                throw new ReleaseException(problem);
            });
            carryOut(order, plan, remote, forge);
            journal.lost().ifPresent(log::warned);
            return plan;
        } catch (ReleaseException stopped) {
            journal.stopped(stopped.problems());
            journal.lost()
                    .filter(problem -> !stopped.problems().contains(problem))
                    .ifPresent(log::warned);
            throw stopped;
        }
    }

    /** What servers have is known only now; nothing is asked of a release that is public already. */
    private Optional<Problem> otherUpgrade(Optional<InstallProof> proof, PublishPlan plan, RemoteState remote) {
        return proof.filter(proven -> !isPublic(plan))
                .flatMap(proven -> proven.otherUpgrade(
                        FormerChoice.before(proven.version(), remote.releases()),
                        String.valueOf(request.requiredProof().orElseThrow())));
    }

    private static boolean isPublic(PublishPlan plan) {
        return plan.release().filter(release -> !release.draft()).isPresent();
    }

    private void carryOut(PublishOrder order, PublishPlan plan, RemoteState remote, ReleaseForge forge) {
        PublishExecutor executor =
                new PublishExecutor(forge, patience, request.settings().parallelUploads(), told);
        RemoteRelease reached = switch (request.part()) {
            case STAGE -> executor.stage(order, claim, remote);
            case RELEASE -> executor.release(order, remote);
            case WHOLE -> executor.publish(order, claim, remote);
        };
        int assets = order.assets().size();
        if (reached.draft()) {
            told.staged(reached, assets, order.createsTag());
            ended(ReleaseState.STAGED, order, reached);
        } else if (isPublic(plan) && plan.changesNothing()) {
            told.nothingToDo(reached, assets);
            ended(ReleaseState.UNCHANGED, order, reached);
        } else {
            told.published(reached, assets);
            ended(ReleaseState.PUBLISHED, order, reached);
        }
    }

    private void ended(ReleaseState state, PublishOrder order, RemoteRelease reached) {
        journal.ended(state.text());
        report.reached(state, order, Optional.of(reached));
    }

    private PublishPlan plan(PublishOrder order, RemoteState remote, boolean asked, Destination destination) {
        PublishPlan whole = PublishPlanner.plan(order, remote, claim);
        // A server that was not asked may have the draft.
        if (request.part() == PublishPart.RELEASE && asked) {
            PreparedDraft.require(order, whole);
        }
        PublishPlan plan = request.part() == PublishPart.STAGE ? whole.withoutPublication() : whole;
        told.planned(order, destination.repository(), destination.address(), plan);
        Path file = request.project().releaseFolder().resolve(PublishPlanJson.FILE_NAME);
        String json = PublishPlanJson.write(order, destination.repository(), destination.address(), asked, plan);
        try {
            AtomicFile.write(file, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the plan cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
        return plan;
    }

    /** A dry run without a server still shows the plan, and says what it assumes. */
    private Optional<RemoteState> seenFromDryRun(PublishOrder order, Destination destination) {
        if (request.destination().offline() || destination.forge().isEmpty()) {
            log.skipped(
                    "asking the server",
                    request.destination().offline()
                            ? "Maven is offline, or plexichat.offline is set"
                            : "no repository is known");
            return Optional.empty();
        }
        if (!destination.hasToken()) {
            log.info("Without a token the server does not show drafts.");
        }
        try {
            return Optional.of(destination.forge().get().find(order.identity().tag()));
        } catch (ReleaseException failed) {
            if (failed.problems().stream().anyMatch(problem -> problem.code().kind() != ProblemKind.UNAVAILABLE)) {
                throw failed;
            }
            failed.problems().forEach(log::warned);
            return Optional.empty();
        }
    }
}
