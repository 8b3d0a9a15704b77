package com.plexichat.release.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.report.actions.ActionsLog;
import com.plexichat.release.report.actions.ActionsReport;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SurroundingsTest {
    private final RecordingLog log = new RecordingLog();

    private Surroundings in(Map<String, String> environment) {
        return Surroundings.of(environment, log, () -> Path.of(""));
    }

    @Test
    void atADeskAndInOtherCiSystemsThereIsTheLogAlone() {
        Surroundings desk = in(Map.of("CI", "true", "GITHUB_OUTPUT", "outputs"));

        assertThat(desk.log()).isSameAs(log);
        assertThat(desk.report()).isSameAs(RunReport.NONE);
    }

    @Test
    void inGitHubActionsTheRunnerIsToldToo() {
        Surroundings actions = in(Map.of("GITHUB_ACTIONS", "true"));

        assertThat(actions.log()).isInstanceOf(ActionsLog.class);
        assertThat(actions.report()).isInstanceOf(ActionsReport.class);
    }

    @Test
    void aGateReportsNothingOfItsOwn() {
        assertThat(in(Map.of("GITHUB_ACTIONS", "true", "PLEXICHAT_GATE", "tests"))
                        .report())
                .isSameAs(RunReport.NONE);
    }
}
