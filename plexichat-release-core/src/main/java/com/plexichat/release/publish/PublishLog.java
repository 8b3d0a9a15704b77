package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.time.Duration;
import java.util.Locale;

/** The sentences of a publication. */
public final class PublishLog {
    private static final Duration FOR_A_PERSON = Duration.ofSeconds(2);
    private static final Duration FOR_A_LOG = Duration.ofSeconds(20);

    private final ReleaseLog log;
    private final Duration progressInterval;

    /** @param interactive whether a person looks on, who is told of progress more often than a log file */
    public PublishLog(ReleaseLog log, boolean interactive) {
        this.log = log;
        this.progressInterval = interactive ? FOR_A_PERSON : FOR_A_LOG;
    }

    /** Shows the plan, one line a step. */
    public void planned(PublishOrder order, String repository, String server, PublishPlan plan) {
        ReleaseIdentity identity = order.identity();
        log.info("Plan for " + identity.product() + " " + identity.version() + " ("
                + identity.channel().text() + ", commit " + identity.commit().brief() + ") on " + repository + " at "
                + server + ":");
        plan.actions().forEach(action -> log.info("  " + sign(action) + action.describe()));
        plan.remarks().forEach(log::warned);
    }

    private static String sign(PublishAction action) {
        return action.stage() == PublishAction.Stage.NONE ? "= " : "+ ";
    }

    public void dryRun() {
        log.info("Dry run: nothing was sent.");
    }

    void done(PublishAction action) {
        log.info("Done: " + action.describe());
    }

    Duration progressInterval() {
        return progressInterval;
    }

    void progress(long sent, long total, Duration time) {
        long perSecond = sent * 1000 / Math.max(1, time.toMillis());
        log.info(String.format(
                Locale.ROOT,
                "Uploading: %d %% (%s of %s, %s a second)",
                sent * 100 / Math.max(1, total),
                Amounts.size(sent),
                Amounts.size(total),
                Amounts.size(perSecond)));
    }

    /** Tells why nothing seems to happen. */
    public void waits(Duration time, String reason) {
        log.info("Waiting " + Words.time(time) + ": " + reason);
    }

    public void published(RemoteRelease release, int assets) {
        log.info("Published " + release.tag() + " with " + assets + " assets: " + release.webAddress());
    }

    /** @param createsTag whether who goes on has to say that the release makes its tag */
    public void staged(RemoteRelease draft, int assets, boolean createsTag) {
        log.info("Staged " + draft.tag() + " as a draft with " + assets + " assets: " + draft.webAddress());
        log.info("plexichat-release:release" + (createsTag ? " -Dplexichat.createTag" : "")
                + " makes it public, plexichat-release:discard removes it.");
    }

    public void nothingToDo(RemoteRelease release, int assets) {
        log.info("Nothing to do: " + release.tag() + " is published with the same " + assets + " assets: "
                + release.webAddress());
    }

    public void discarded(RemoteRelease draft) {
        log.info("Removed the draft of " + draft.tag() + " with "
                + draft.assets().size() + " assets");
    }

    public void wouldDiscard(RemoteRelease draft) {
        log.info("Would remove the draft of " + draft.tag() + ": " + draft.webAddress());
    }

    public void nothingToDiscard(String tag) {
        log.info("Nothing to do: there is no draft of " + tag);
    }
}
