package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ActionsEnvironmentTest {
    @Test
    void filesAreTakenOnlyWhereTheRunnerSaysThatItIsThere() {
        assertThat(ActionsEnvironment.from(Map.of("GITHUB_OUTPUT", "/tmp/out"))).isEmpty();
        assertThat(ActionsEnvironment.from(Map.of("GITHUB_ACTIONS", "", "GITHUB_OUTPUT", "/tmp/out")))
                .isEmpty();
        assertThat(ActionsEnvironment.from(Map.of("GITHUB_ACTIONS", "true", "GITHUB_OUTPUT", "/tmp/out")))
                .contains(new ActionsEnvironment(Optional.empty(), Optional.of(Path.of("/tmp/out")), Optional.empty()));
    }
}
