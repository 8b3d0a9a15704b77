package com.plexichat.release.trial;

import com.plexichat.release.log.ReleaseLog;
import java.nio.file.Path;
import java.util.Optional;

/** The sentences of a trial. */
public final class TrialLog {
    private final ReleaseLog log;

    public TrialLog(ReleaseLog log) {
        this.log = log;
    }

    /** @param former what the release is installed over */
    public void planned(TriedRelease release, Optional<TriedRelease> former, TrialPlan plan) {
        log.info("Trial of " + release.version().tag()
                + former.map(before -> " over " + before.version().tag() + ":")
                        .orElse(", a first installation, since there is no release before it:"));
        plan.steps().forEach(step -> log.info("  + " + step));
    }

    public void dryRun() {
        log.info("Dry run: nothing was installed.");
    }

    void fetching(TriedRelease release) {
        log.info("Fetching " + release.version().tag());
    }

    void done(TrialStep step) {
        log.info("Done: " + step + "; it is healthy");
    }

    void kept(Path folder) {
        log.info("The trial is kept in " + folder);
    }

    public void proven(InstallProof proof, Path file) {
        log.info("Proven: " + proof.version().tag() + " can be installed"
                + proof.former()
                        .map(former -> " over " + former + ", taken back and installed again")
                        .orElse("")
                + " on " + proof.platform() + "; the proof is " + file);
    }
}
