package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;

/** The sentences of a publication. */
public final class PublishLog {
    private final ReleaseLog log;

    public PublishLog(ReleaseLog log) {
        this.log = log;
    }

    /** Shows the plan, one line a step. */
    public void planned(PublishOrder order, String repository, String server, PublishPlan plan) {
        ReleaseIdentity identity = order.identity();
        log.info("Plan for " + identity.product() + " " + identity.version() + " ("
                + identity.channel().text() + ", commit " + identity.commit().brief() + ") on " + repository + " at "
                + server + ":");
        plan.actions().forEach(action -> log.info("  " + (action.changesNothing() ? "= " : "+ ") + action.describe()));
    }

    public void dryRun() {
        log.info("Dry run: nothing was sent.");
    }

    void done(PublishAction action) {
        if (!action.changesNothing()) {
            log.info("Done: " + action.describe());
        }
    }

    public void published(RemoteRelease release, int assets) {
        log.info("Published " + release.tag() + " with " + assets + " assets: " + release.webAddress());
    }

    public void nothingToDo(RemoteRelease release, int assets) {
        log.info("Nothing to do: " + release.tag() + " is published with the same " + assets + " assets: "
                + release.webAddress());
    }
}
