package com.plexichat.updater.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.health.HealthVerdict.Kind;
import com.plexichat.updater.service.ServiceState;
import com.plexichat.updater.service.ServiceState.Activity;
import com.plexichat.updater.settings.HealthSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The edges of the rule, to the millisecond. */
final class HealthRuleTest {
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final HealthAnswer GOOD = new HealthAnswer.Good("2.0.0");
    private static final HealthAnswer BAD = new HealthAnswer.Bad("status 503");
    private static final ServiceState RUNS = new ServiceState(Activity.RUNS, OptionalLong.of(100), 0);
    private static final ServiceState RESTS = new ServiceState(Activity.STOPPED, OptionalLong.empty(), 0);

    private HealthRule rule = rule(3, 3_000);

    @Test
    void theRowLastsAtLeastAsLongAsItHasTo() {
        assertThat(judge(500, RUNS, GOOD)).isEqualTo(Kind.PENDING);
        assertThat(judge(2_000, RUNS, GOOD)).isEqualTo(Kind.PENDING);
        assertThat(judge(3_499, RUNS, GOOD)).isEqualTo(Kind.PENDING);
        assertThat(judge(3_500, RUNS, GOOD)).isEqualTo(Kind.HEALTHY);
    }

    @Test
    void timeAloneMakesNoRow() {
        assertThat(judge(0, RUNS, GOOD)).isEqualTo(Kind.PENDING);
        assertThat(judge(9_000, RUNS, GOOD)).isEqualTo(Kind.PENDING);
        assertThat(judge(9_001, RUNS, GOOD)).isEqualTo(Kind.HEALTHY);
    }

    @Test
    void oneAnswerMayBeEnough() {
        rule = rule(1, 0);

        assertThat(judge(0, RUNS, GOOD)).isEqualTo(Kind.HEALTHY);
    }

    @Test
    void theDeadlineItselfIsInTime() {
        rule = rule(1, 0);

        assertThat(judge(20_000, RUNS, GOOD)).isEqualTo(Kind.HEALTHY);
        assertThat(judge(20_001, RUNS, GOOD)).isEqualTo(Kind.FAILED);
    }

    @Test
    void aBadAnswerIsPendingUntilTheDeadline() {
        assertThat(judge(19_999, RUNS, BAD)).isEqualTo(Kind.PENDING);
        assertThat(judge(20_000, RUNS, BAD)).isEqualTo(Kind.FAILED);
    }

    @Test
    void aServiceThatRestsHasTheTimeOfARowToRun() {
        assertThat(judge(0, RESTS, BAD)).isEqualTo(Kind.PENDING);
        assertThat(judge(1, RESTS, BAD)).isEqualTo(Kind.PENDING);
        assertThat(judge(2, RESTS, BAD)).isEqualTo(Kind.PENDING);
        assertThat(judge(2_999, RESTS, BAD)).isEqualTo(Kind.PENDING);
        assertThat(judge(3_000, RESTS, BAD)).isEqualTo(Kind.FAILED);
    }

    @Test
    void aServiceThatRestsOnlyNowAndThenHasUntilTheDeadline() {
        for (long second = 0; second < 18; second += 3) {
            assertThat(judge(second * 1000, RESTS, BAD)).isEqualTo(Kind.PENDING);
            assertThat(judge(second * 1000 + 1000, RESTS, BAD)).isEqualTo(Kind.PENDING);
            assertThat(judge(second * 1000 + 2000, RUNS, BAD)).isEqualTo(Kind.PENDING);
        }
    }

    @Test
    void aServiceWhoseProcessIsNotKnownIsHealthyByItsAnswers() {
        ServiceState plain = new ServiceState(Activity.RUNS, OptionalLong.empty(), 0);

        judge(0, plain, GOOD);
        judge(1_000, plain, GOOD);
        assertThat(judge(3_000, plain, GOOD)).isEqualTo(Kind.HEALTHY);
    }

    private Kind judge(long millis, ServiceState state, HealthAnswer answer) {
        return rule.judge(new HealthObservation(START.plusMillis(millis), new ServiceLook.Seen(state), answer))
                .kind();
    }

    private static HealthRule rule(int passes, long over) {
        HealthSettings settings = new HealthSettings(
                URI.create("http://127.0.0.1:8065/health"),
                "/version",
                passes,
                Duration.ofMillis(over),
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                Duration.ZERO);
        return new HealthRule(settings, "2.0.0", START);
    }
}
