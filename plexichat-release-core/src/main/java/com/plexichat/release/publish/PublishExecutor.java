package com.plexichat.release.publish;

import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.http.Patience;
import com.plexichat.release.http.RetryRules;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Carries a plan out, one stage a round: the server is read, the plan made anew, its next stage carried out. So a
 * request whose outcome is not known is never sent twice without a look at what it did, and a release is made public
 * only in a round that found nothing else to do.
 */
public final class PublishExecutor {
    /** An undisturbed publication takes five; each repaired asset and each failure adds some. */
    private static final int MOST_ROUNDS = 40;

    /** What the wait for a failed write leaves of the patience for the next one. */
    private static final Duration RESERVE = Duration.ofSeconds(60);

    /** What may have come from another run, so that another plan may be the answer. */
    private static final Set<ProblemCode> OF_THE_MOMENT = EnumSet.of(
            ProblemCode.SERVER_REFUSED, ProblemCode.RELEASE_DRAFT_CHANGED, ProblemCode.RELEASE_TARGET_REFUSED);

    /** How often the server is asked whether it shows yet what it was told. */
    private static final int MOST_LOOKS = 4;

    private final ReleaseForge forge;
    private final Patience patience;
    private final Uploads uploads;
    private final PublishLog log;

    /** @param parallelUploads how many assets are sent at once */
    public PublishExecutor(ReleaseForge forge, Patience patience, int parallelUploads, PublishLog log) {
        this.forge = forge;
        this.patience = patience;
        this.uploads = new Uploads(parallelUploads);
        this.log = log;
    }

    /** The draft, complete and verified; the public release, if the release is public already. */
    public RemoteRelease stage(PublishOrder order, Claim claim, RemoteState remote) {
        Run run = new Run(order, claim);
        RemoteState reached = run.until(PublishPlan::isPrepared, remote);
        return PublishPlanner.plan(order, reached, run.claim).release().orElseThrow();
    }

    /** The public release, staged before. */
    public RemoteRelease publish(PublishOrder order, Claim claim, RemoteState remote) {
        return EndState.verified(order, new Run(order, claim).until(PublishPlan::changesNothing, remote));
    }

    /**
     * The public release, made from a draft that is complete; the draft itself is not changed.
     *
     * @throws ReleaseException if there is no such draft, or it is not what was ordered
     */
    public RemoteRelease release(PublishOrder order, RemoteState remote) {
        PreparedDraft.require(order, PublishPlanner.plan(order, remote, Claim.ofNoRun()));
        return publish(order, Claim.ofNoRun(), remote);
    }

    /** One publication on its way; its claim hardens when the server shows a draft of its own. */
    private final class Run {
        private final PublishOrder order;
        private final boolean changesDraft;
        private Claim claim;
        private int failures;

        Run(PublishOrder order, Claim claim) {
            this.order = order;
            this.claim = claim;
            this.changesDraft = claim.mark().isPresent();
        }

        RemoteState until(Predicate<PublishPlan> done, RemoteState first) {
            RemoteState remote = first;
            PublishPlan former = PublishPlanner.plan(order, remote, claim);
            for (int round = 0; round < MOST_ROUNDS; round++) {
                claim = claim.seenIn(remote);
                PublishPlan plan = PublishPlanner.plan(order, remote, claim);
                failures = plan.isFurtherThan(former) ? 0 : failures;
                former = plan;
                if (done.test(plan)) {
                    return remote;
                }
                if (!changesDraft) {
                    PreparedDraft.require(order, plan);
                }
                remote = advanced(plan, remote);
            }
            throw unsteady();
        }

        private RemoteState advanced(PublishPlan plan, RemoteState remote) {
            Publication publication =
                    new Publication(forge, new UploadProgress(plan, patience.clock(), log), plan.release());
            try {
                apply(plan.nextSteps(), publication);
            } catch (PassingFailureException passing) {
                waitAfter(passing);
            } catch (ReleaseException refused) {
                return unlessInVain(refused, plan, remote);
            }
            RemoteState known = publication.knownRelease().map(remote::with).orElse(remote);
            return settled(plan, forge.refresh(order.tag(), known));
        }

        private void apply(List<PublishAction> steps, Publication publication) {
            steps.stream().filter(step -> !uploads.takes(step)).forEach(step -> {
                step.applyTo(publication);
                log.done(step);
            });
            uploads.run(steps.stream().filter(uploads::takes).toList(), publication, log);
        }

        /** What the server refuses may have been done by somebody else; the same plan once more is in vain. */
        private RemoteState unlessInVain(ReleaseException refused, PublishPlan plan, RemoteState remote) {
            if (refused.problems().stream().anyMatch(problem -> !OF_THE_MOMENT.contains(problem.code()))) {
                throw refused;
            }
            RemoteState now = forge.refresh(order.tag(), remote);
            if (PublishPlanner.plan(order, now, claim).equals(plan)) {
                throw refused;
            }
            return now;
        }

        private void waitAfter(PassingFailureException passing) {
            failures++;
            Optional<Duration> time = RetryRules.waitAfter(
                    passing.failure(), failures, patience.clock().now());
            String reason = passing.problems().get(0).what();
            if (time.isEmpty() || !waited(time.get(), reason)) {
                throw passing;
            }
        }

        /** A server may take a moment to show a digest, a tag or the latest release; they are asked for again. */
        private RemoteState settled(PublishPlan plan, RemoteState first) {
            boolean publishes = plan.nextSteps().stream().anyMatch(step -> step.stage() == PublishAction.Stage.PUBLIC);
            RemoteState remote = first;
            for (int look = 1;
                    look <= MOST_LOOKS
                            && (publishes ? isPublicInPart(remote) : lacksDigests(remote))
                            && waited(Duration.ofSeconds(look), "the server does not show all that it was sent yet");
                    look++) {
                remote = forge.refresh(order.tag(), remote);
            }
            return remote;
        }

        private boolean isPublicInPart(RemoteState remote) {
            return remote.releasesOf(order.tag()).stream().anyMatch(release -> !release.draft())
                    && !EndState.differences(order, remote).isEmpty();
        }

        private boolean lacksDigests(RemoteState remote) {
            return remote.releasesOf(order.tag()).stream()
                    .flatMap(release -> release.assets().stream())
                    .anyMatch(asset -> asset.whole() && asset.sha256().isEmpty());
        }

        private boolean waited(Duration time, String reason) {
            try {
                return patience.waitFor(time, reason, RESERVE);
            } catch (InterruptedIOException stopped) {
                throw new ReleaseException(
                        new Problem(
                                ProblemCode.SERVER_UNREACHABLE,
                                "the wait was interrupted",
                                order.tag(),
                                "run the goal again; it goes on where it stopped"),
                        stopped);
            }
        }

        private ReleaseException unsteady() {
            return new ReleaseException(new Problem(
                    ProblemCode.RELEASE_STATE_DIFFERS,
                    "the server does not keep what it is sent: " + MOST_ROUNDS + " attempts did not complete the draft",
                    order.tag(),
                    "see whether somebody else changes the release, then run the goal again"));
        }
    }
}
