package com.plexichat.release.publish;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;

/**
 * Carries out a plan: everything in the draft first, then the server is read again and the release made public only
 * if nothing else is left to do, then it is read once more and has to be as ordered.
 */
public final class PublishExecutor {
    private final ReleaseForge forge;
    private final PublishLog log;

    public PublishExecutor(ReleaseForge forge, PublishLog log) {
        this.forge = forge;
        this.log = log;
    }

    /** The public release. */
    public RemoteRelease execute(PublishOrder order, PublishPlan plan) {
        apply(new Publication(forge, plan.release()), plan.preparation());
        PublishPlan rest = PublishPlanner.plan(order, forge.find(order.tag()));
        if (!rest.isPrepared()) {
            throw unfinished(order, "the draft is not as it was left");
        }
        apply(
                new Publication(forge, rest.release()),
                rest.actions().stream()
                        .filter(action -> !action.changesNothing())
                        .toList());
        return verified(order, forge.find(order.tag()));
    }

    private void apply(Publication publication, Iterable<PublishAction> actions) {
        for (PublishAction action : actions) {
            action.applyTo(publication);
            log.done(action);
        }
    }

    private static RemoteRelease verified(PublishOrder order, RemoteState remote) {
        PublishPlan nothing = PublishPlanner.plan(order, remote);
        boolean tagged = remote.tagCommit().map(order.commit()::equals).orElse(false);
        if (!nothing.changesNothing() || !tagged) {
            throw unfinished(order, tagged ? "the release is not public as ordered" : "the tag was not made");
        }
        return nothing.release().orElseThrow();
    }

    private static ReleaseException unfinished(PublishOrder order, String what) {
        return new ReleaseException(new Problem(
                ProblemCode.RELEASE_STATE_DIFFERS,
                what,
                order.tag(),
                "see whether somebody else changes the release, then run the goal again"));
    }
}
