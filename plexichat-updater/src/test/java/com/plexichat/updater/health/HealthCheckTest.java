package com.plexichat.updater.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.settings.HealthSettings;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Waiting for a version: 3 good answers over 3 s, asked for each second, in 20 s. */
final class HealthCheckTest {
    private final DrivenClock clock = new DrivenClock();
    private final Timeline timeline = new Timeline(clock);
    private final RecordingLog log = new RecordingLog();
    private final HealthCheck check = new HealthCheck(
            new HealthSettings(
                    URI.create("http://127.0.0.1:8065/health?token=planted"),
                    "/version",
                    3,
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60)),
            timeline,
            timeline,
            clock,
            log);

    @Test
    void goodAnswersOverTheWholeTimeAreHealthy() {
        timeline.says(0, "2.0.0");

        check.await("2.0.0");

        // Three answers are there at 2, but not over 3 s.
        assertThat(timeline.asked()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void whoWaitsIsToldForHowLongAndWhy() {
        timeline.fails(0, "status 503").says(1, "2.0.0");

        check.await("2.0.0");

        assertThat(log.progress())
                .startsWith(
                        "  20 s left: it gives no good answer; the last answer: status 503",
                        "  19 s left: good answers in a row: 1, needed: 3 over 3 s; the last answer: version 2.0.0");
    }

    @Test
    void oneBadAnswerBeginsTheRowAnew() {
        timeline.fails(0, "no answer: it cannot be connected")
                .says(2, "2.0.0")
                .fails(4, "status 503")
                .says(5, "2.0.0");

        check.await("2.0.0");

        assertThat(timeline.asked()).endsWith(8L);
    }

    @Test
    void aFlappingVersionIsNeverHealthy() {
        for (long second = 0; second <= 20; second += 4) {
            timeline.says(second, "2.0.0").fails(second + 3, "status 503: not ready");
        }

        assertUnhealthy("is not healthy after 20 s: good answers in a row: 1, needed: 3 over 3 s; the last answer: "
                + "version 2.0.0 (GET http://127.0.0.1:8065/health)\n    -> read the log");
        assertThat(timeline.asked()).endsWith(20L).hasSize(21);
    }

    @Prevents("D33")
    @Test
    void aVersionThatHangsIsLeftAtTheDeadline() {
        timeline.fails(0, "no answer").hangs(0, 6);

        assertUnhealthy("after 20 s: it gives no good answer; the last answer: no answer");
        assertThat(timeline.asked()).containsExactly(0L, 7L, 14L);
    }

    @Prevents("D33")
    @Test
    void anOldProcessThatIsLeftOnThePortIsNotTheVersion() {
        timeline.says(0, "1.9.0");

        assertUnhealthy("after 20 s: another version answers; the last answer: version 1.9.0");
    }

    @Test
    void anotherBuildOfTheSameVersionIsNotTheVersion() {
        timeline.says(0, "2.0.0+debug");

        assertUnhealthy("another version answers; the last answer: version 2.0.0+debug");
    }

    @Test
    void aRestartInTheMiddleBeginsTheRowAnew() {
        timeline.says(0, "2.0.0").runs(2, 100, 1);

        check.await("2.0.0");

        assertThat(timeline.asked()).endsWith(6L);
    }

    @Test
    void anotherProcessInTheMiddleBeginsTheRowAnew() {
        timeline.says(0, "2.0.0").runs(3, 101, 0);

        check.await("2.0.0");

        assertThat(timeline.asked()).endsWith(7L);
    }

    @Test
    void aServiceThatRestartsAllTheTimeIsNeverHealthyThoughItAnswers() {
        timeline.says(0, "2.0.0");
        for (long second = 2; second <= 20; second += 2) {
            timeline.runs(second, 100 + second, second / 2);
        }

        assertUnhealthy("good answers in a row: 0, needed: 3 over 3 s; it was restarted by itself (restarts since"
                + " its start: 10), the last of 10 such changes; the last answer: version 2.0.0");
    }

    @Test
    void aProcessThatChangedIsRememberedInTheReason() {
        timeline.says(0, "2.0.0").ends(1).runs(2, 101, 0).fails(2, "status 500");

        assertUnhealthy(
                "it gives no good answer; its main process changed from 100 to 101; the last answer: status 500");
    }

    @Test
    void aProcessThatEndsWhileItAnswersDoesNotCount() {
        timeline.says(0, "2.0.0").hangs(3, 1).runs(4, 101, 1).hangs(4, 0);

        check.await("2.0.0");

        // The answer that was asked for at 3 would have been the last of the first row.
        assertThat(timeline.asked()).containsExactly(0L, 1L, 2L, 3L, 5L, 6L, 7L, 8L);
    }

    @Test
    void aCrashAtTheStartIsNotWaitedFor() {
        timeline.ends(0).fails(0, "no answer: it cannot be connected");

        assertUnhealthy("after 3 s: the service does not run; the last answer: no answer: it cannot be connected");
    }

    @Test
    void whatTheServiceSaidLastIsToldWithTheReason() {
        timeline.ends(0).fails(0, "no answer").logs("listening on :8065\npanic: no database\n");

        assertUnhealthy("the last answer: no answer\n    | listening on :8065\n    | panic: no database\n    (GET ");
    }

    @Test
    void aLogThatCannotBeReadDoesNotHideTheReason() {
        timeline.ends(0).fails(0, "no answer").hidesItsLog();

        assertUnhealthy("does not run; the last answer: no answer; its log is not known: no journalctl (GET ");
    }

    @Test
    void aServiceThatDoesNotRunIsNotHealthyWhoeverAnswers() {
        timeline.ends(0).says(0, "2.0.0");

        assertUnhealthy("after 3 s: the service does not run; the last answer: version 2.0.0");
    }

    @Test
    void aServiceThatIsSlowToRunIsWaitedFor() {
        timeline.ends(0).runs(2, 100, 0).fails(0, "no answer").says(4, "2.0.0");

        check.await("2.0.0");

        assertThat(timeline.asked()).endsWith(7L);
    }

    @Test
    void aStateThatIsNotKnownIsNoGoodAnswer() {
        timeline.says(0, "2.0.0").isHidden(0);

        assertUnhealthy("after 20 s: the state of the service is not known: the bus is gone; the last answer: version");
    }

    @Test
    void aVersionMayBecomeHealthyAtTheLastMoment() {
        timeline.fails(0, "status 503").says(17, "2.0.0");

        check.await("2.0.0");

        assertThat(timeline.asked()).endsWith(20L);
    }

    @Test
    void aVersionThatIsHealthyAfterTheDeadlineIsNot() {
        timeline.fails(0, "status 503").says(17, "2.0.0").hangs(20, 1);

        assertUnhealthy("is not healthy after 21 s: good answers in a row: 4");
    }

    @Test
    void anInterruptionEndsTheWait() {
        timeline.fails(0, "status 503");
        Thread.currentThread().interrupt();

        assertUnhealthy("the wait for a healthy version was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void oneLookAsksOnceAndTellsWhatIsWrong() {
        timeline.says(0, "2.0.0");
        assertThat(check.look("2.0.0").healthy()).isTrue();
        assertThat(check.look("2.0.1").fault()).contains("another version answers; the last answer: version 2.0.0");

        assertThat(timeline.asked()).hasSize(2);
        assertThat(clock.pauses()).isEmpty();
    }

    private void assertUnhealthy(String words) {
        assertThatThrownBy(() -> check.await("2.0.0"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("service-unhealthy: ")
                .hasMessageContaining(words)
                .hasMessageNotContaining("planted");
    }

    @Test
    void aServiceThatWaitsToBeStartedAgainIsNotTakenForAStoppedOne() {
        timeline.crashes(0).fails(0, "no answer");

        assertThat(check.look("2.0.0").fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("crashes again and again"));
    }
}
