package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TrialPlanTest {
    private static final Version FORMER = version("r.1.0-1");
    private static final Version VERSION = version("r.1.0-2");

    private static Version version(String text) {
        return VersionSchemes.find(text).orElseThrow();
    }

    @Test
    void aReleaseIsUpgradedToTakenBackAndUpgradedToAgain() {
        assertThat(TrialPlan.of(Optional.of(FORMER), VERSION).steps())
                .extracting(TrialStep::toString)
                .containsExactly("install r.1.0-1", "upgrade to r.1.0-2", "roll back to r.1.0-1", "upgrade to r.1.0-2");
    }

    @Test
    void aFirstReleaseIsInstalledAlone() {
        assertThat(TrialPlan.of(Optional.empty(), VERSION).steps())
                .extracting(TrialStep::toString)
                .containsExactly("install r.1.0-2");
    }

    @Test
    void theUpdaterIsToldWhatAnAdministratorWouldTellIt() {
        assertThat(TrialPlan.of(Optional.of(FORMER), VERSION).steps())
                .extracting(step -> String.join(" ", step.command()))
                .containsExactly(
                        "update upgrade --to r.1.0-1",
                        "update upgrade --to r.1.0-2",
                        "update rollback",
                        "update upgrade --to r.1.0-2");
    }
}
