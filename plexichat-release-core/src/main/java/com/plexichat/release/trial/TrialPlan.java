package com.plexichat.release.trial;

import com.plexichat.release.trial.TrialStep.Kind;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/** What is done in a trial, in this order; after the first step the installation is used and configured. */
public record TrialPlan(List<TrialStep> steps) {
    public TrialPlan {
        steps = List.copyOf(steps);
    }

    /** @param former what servers run now; empty for a first release, which has nothing to go back to */
    public static TrialPlan of(Optional<Version> former, Version version) {
        return new TrialPlan(former.map(before -> List.of(
                        new TrialStep(Kind.INSTALL, before), // what is there
                        new TrialStep(Kind.UPGRADE, version), // what everybody does
                        new TrialStep(Kind.ROLLBACK, before), // what those do whom it does not serve
                        new TrialStep(Kind.UPGRADE, version))) // and once more, over what it left
                .orElseGet(() -> List.of(new TrialStep(Kind.INSTALL, version))));
    }
}
