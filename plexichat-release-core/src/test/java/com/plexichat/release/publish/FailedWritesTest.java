package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FailedWritesTest extends PublishExecution {
    private static PassingFailureException passing() {
        return new PassingFailureException(
                new Problem(ProblemCode.SERVER_UNREACHABLE, "no answer", "", "run again"),
                new HttpFailure.Broken(new IOException("no answer")));
    }

    private static ReleaseException refused() {
        return new ReleaseException(new Problem(ProblemCode.SERVER_REFUSED, "answered with 422", "", "mend it"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aWriteThatFailedBeforeItWasCarriedOutIsSentAgain(int write) {
        forge.beforeWrite = at(write, passing());

        assertThat(publish().draft()).isFalse();
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aWriteThatWasCarriedOutIsNotRepeatedWhenItsAnswerIsLost(int write) {
        forge.afterWrite = at(write, passing());

        assertThat(publish().draft()).isFalse();
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
    }

    @Test
    void aServerThatKeepsFailingEndsTheRunWithItsOwnProblem() {
        forge.beforeWrite = () -> {
            throw passing();
        };
        assertThatThrownBy(this::publish).isInstanceOf(PassingFailureException.class);
        assertThat(clock.pauses())
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void failuresThatArePassedDoNotAddUp() {
        int[] count = {0};
        forge.beforeWrite = () -> {
            if (++count[0] % 3 != 0) {
                throw passing();
            }
        };
        assertThat(publish().draft()).isFalse();
        assertThat(clock.pauses()).extracting(Duration::toSeconds).containsExactly(1L, 2L, 1L, 2L, 4L, 1L, 1L, 2L);
    }

    @Test
    void aLimitThatIsLongerThanThePatienceEndsTheRunAtOnce() {
        patience = Duration.ofMinutes(2);
        forge.beforeWrite = () -> {
            throw new PassingFailureException(
                    new Problem(ProblemCode.SERVER_LIMITS, "answered with 429", "", "run later"),
                    new HttpFailure.Answered(new HttpAnswer(429, Map.of("Retry-After", List.of("91")), "")));
        };
        assertThatThrownBy(this::publish).hasMessageContaining("server-limits");
        assertThat(clock.pauses()).isEmpty();
        assertThat(forge.releases()).isEmpty();
    }

    @Test
    void aRefusalThatStillHoldsEndsTheRun() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 2) {
                throw refused();
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("answered with 422");
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
    }

    @Test
    void aRefusalOfWhatIsDoneAlreadyIsNone() {
        forge.afterWrite = at(2, refused());

        assertThat(publish().draft()).isFalse();
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
    }

    @Test
    void aRefusalToMakeTheTagIsNoneOnceSomebodyHasPushedIt() {
        forge.beforeWrite = () -> {
            if (forge.find(TAG).tagCommit().isEmpty()) {
                forge.putTag(TAG, PublishExamples.COMMIT);
                throw new ReleaseException(
                        new Problem(ProblemCode.RELEASE_TARGET_REFUSED, "answered with 404", "", "push the tag"));
            }
        };
        assertThat(publish().target()).isEqualTo("main");
    }

    @Test
    void aTokenThatIsRefusedEndsTheRunAtOnce() {
        forge.afterWrite =
                at(2, new ReleaseException(new Problem(ProblemCode.TOKEN_REFUSED, "answered with 401", "", "mend it")));

        assertThatThrownBy(this::publish).hasMessageContaining("token-refused");
    }
}
