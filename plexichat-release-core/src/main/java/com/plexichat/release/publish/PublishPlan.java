package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import java.util.List;
import java.util.Optional;

/**
 * The steps that lead from what the server holds to what was ordered; none if all is there.
 *
 * @param release the release or draft that the steps start from
 */
public record PublishPlan(Optional<RemoteRelease> release, List<PublishAction> actions) {
    public PublishPlan {
        actions = List.copyOf(actions);
    }

    public boolean changesNothing() {
        return actions.stream().allMatch(PublishAction::changesNothing);
    }

    /** The steps before the release is made public. */
    List<PublishAction> preparation() {
        return actions.stream()
                .filter(action -> !(action instanceof PublishAction.MakePublic))
                .toList();
    }

    /** True if nothing is left but to make the release public. */
    boolean isPrepared() {
        return preparation().stream().allMatch(PublishAction::changesNothing);
    }
}
