package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The steps that lead from what the server holds to what was ordered.
 *
 * @param release the release or draft that the steps start from
 * @param remarks what is not right but stands in nobody's way
 */
public record PublishPlan(Optional<RemoteRelease> release, List<PublishAction> actions, List<Problem> remarks) {
    public PublishPlan {
        actions = List.copyOf(actions);
        remarks = List.copyOf(remarks);
    }

    public boolean changesNothing() {
        return nextStage() == PublishAction.Stage.NONE;
    }

    /** True if nothing is left but to make the release public. */
    public boolean isPrepared() {
        return nextStage() == PublishAction.Stage.PUBLIC || changesNothing();
    }

    /** True if more is right already than by the former plan. */
    boolean isFurtherThan(PublishPlan former) {
        int stages = nextStage().compareTo(former.nextStage());
        return stages > 0 || (stages == 0 && kept() > former.kept());
    }

    private long kept() {
        return actions.stream()
                .filter(action -> action.stage() == PublishAction.Stage.NONE)
                .count();
    }

    /** The part of the plan that leaves a draft for approval. */
    public PublishPlan withoutPublication() {
        List<PublishAction> before = actions.stream()
                .filter(action -> action.stage() != PublishAction.Stage.PUBLIC)
                .toList();
        return new PublishPlan(release, before, remarks);
    }

    /** What has to be done before the server is read again; empty if nothing is left. */
    List<PublishAction> nextSteps() {
        PublishAction.Stage next = nextStage();
        return actions.stream()
                .filter(action -> action.stage() == next && next != PublishAction.Stage.NONE)
                .toList();
    }

    private PublishAction.Stage nextStage() {
        return actions.stream()
                .map(PublishAction::stage)
                .filter(stage -> stage != PublishAction.Stage.NONE)
                .min(PublishAction.Stage::compareTo)
                .orElse(PublishAction.Stage.NONE);
    }
}
