package com.plexichat.release.trial;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is tried out, and with what.
 *
 * @param product that the releases have to be of
 * @param former what is there before; empty for a first installation
 * @param updater the jar of the updater
 * @param folder for the trial; what is there is removed
 * @param kept whether it stays afterwards
 */
public record TrialOrder(
        String product,
        Optional<TriedRelease> former,
        TriedRelease release,
        TrialFiles files,
        Path updater,
        Path folder,
        boolean kept) {
    public TrialPlan plan() {
        return TrialPlan.of(former.map(TriedRelease::version), release.version());
    }
}
