package com.plexichat.updater.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.settings.HealthSettings;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Watching a version for 10 s, asked for each second; 2 bad answers in a row are forgiven. */
final class HealthWatchTest {
    private final DrivenClock clock = new DrivenClock();
    private final Timeline timeline = new Timeline(clock).says(0, "2.0.0");
    private final RecordingLog log = new RecordingLog();
    private final HealthCheck check = check(Duration.ofSeconds(10));

    @Test
    void aVersionThatKeepsAnsweringIsWatchedToTheEnd() {
        check.watch("2.0.0");

        assertThat(timeline.asked()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void withoutATimeThereIsNoWatch() {
        check(Duration.ZERO).watch("2.0.0");

        assertThat(timeline.asked()).isEmpty();
    }

    @Test
    void aFewBadAnswersInARowAreForgiven() {
        timeline.fails(2, "status 503").says(4, "2.0.0").fails(5, "status 503").says(7, "2.0.0");

        check.watch("2.0.0");

        assertThat(timeline.asked()).endsWith(10L);
    }

    @Test
    void moreBadAnswersInARowAreNot() {
        timeline.fails(2, "status 503");

        assertUnhealthy("is not healthy after 4 s: it gives no good answer; the last answer: status 503");
    }

    @Test
    void aStateThatIsNotKnownForAMomentIsForgiven() {
        timeline.isHidden(2).runs(4, 100, 0);

        check.watch("2.0.0");

        assertThat(timeline.asked()).endsWith(10L);
    }

    @Test
    void theWatchDoesNotEndWithABadAnswer() {
        timeline.fails(10, "status 503").says(12, "2.0.0");

        check.watch("2.0.0");

        assertThat(timeline.asked()).endsWith(10L, 11L, 12L);
    }

    @Test
    void aVersionThatGoesBadAtTheEndOfTheWatchIsSeen() {
        timeline.fails(9, "status 503");

        assertUnhealthy("after 11 s: it gives no good answer");
    }

    @Test
    void aCrashInTheWatchIsNotForgiven() {
        timeline.ends(5).fails(5, "no answer: it cannot be connected");

        assertUnhealthy("after 5 s: the service does not run; the last answer: no answer: it cannot be connected");
    }

    @Test
    void aRestartInTheWatchIsNotForgivenThoughItAnswers() {
        timeline.runs(5, 100, 1);

        assertUnhealthy("after 5 s: it was restarted by itself (restarts since its start: 1); the last answer");
    }

    @Test
    void anotherProcessInTheWatchIsNotForgivenThoughItAnswers() {
        timeline.runs(5, 101, 0);

        assertUnhealthy("after 5 s: its main process changed from 100 to 101");
    }

    @Test
    void anotherVersionInTheWatchIsNotForgiven() {
        timeline.says(5, "1.9.0");

        assertUnhealthy("after 5 s: another version answers; the last answer: version 1.9.0");
    }

    @Test
    void aRestartBetweenHealthyAndTheWatchIsSeen() {
        check.await("2.0.0");
        timeline.runs(3, 101, 1);

        assertUnhealthy("after 1 s: it was restarted by itself");
    }

    @Test
    void aRestartBeforeItWasHealthyIsForgotten() {
        timeline.runs(1, 101, 1);
        check.await("2.0.0");

        check.watch("2.0.0");

        assertThat(timeline.asked()).endsWith(14L);
    }

    private HealthCheck check(Duration watch) {
        return new HealthCheck(
                new HealthSettings(
                        URI.create("http://127.0.0.1:8065/health"),
                        "/version",
                        2,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(20),
                        watch),
                timeline,
                timeline,
                clock,
                log);
    }

    private void assertUnhealthy(String words) {
        assertThatThrownBy(() -> check.watch("2.0.0"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("service-unhealthy: version 2.0.0 ")
                .hasMessageContaining(words);
    }
}
