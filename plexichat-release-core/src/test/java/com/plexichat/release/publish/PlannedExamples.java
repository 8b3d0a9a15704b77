package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.COMMIT;
import static com.plexichat.release.publish.PublishExamples.RUN;
import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.order;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.taggedRemote;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.publish.PublishAction.MakePublic;
import java.util.List;
import java.util.Optional;

/** What is planned for an order of two assets, for the tests of the planner. */
final class PlannedExamples {
    static final PublishOrder ORDER = order("a.1.0-1", asset("one"), asset("two"));
    static final Claim CLAIM = new Claim(Optional.of(RUN), false);
    static final DraftMark OTHER_RUN = new DraftMark("run-2");
    static final MakePublic MAKE_PUBLIC = new MakePublic(ORDER.text(), false);

    private PlannedExamples() {}

    static List<PublishAction> actions(RemoteState remote) {
        return plan(remote).actions();
    }

    static PublishPlan plan(RemoteState remote) {
        return PublishPlanner.plan(ORDER, remote, CLAIM);
    }

    static RemoteState shown(RemoteRelease... releases) {
        return taggedRemote(COMMIT, releases);
    }

    static RemoteRelease changed(RemoteRelease old, String title, String body, String target, boolean preRelease) {
        return new RemoteRelease(
                old.id(),
                old.tag(),
                target,
                title,
                body,
                old.draft(),
                preRelease,
                old.immutable(),
                old.webAddress(),
                old.uploadAddress(),
                old.assets());
    }
}
