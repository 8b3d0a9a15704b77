package com.plexichat.release.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
    private static final Problem ONE = new Problem(ProblemCode.GIT_TREE_DIRTY, "one", "", "do this");
    private static final Problem TWO = new Problem(ProblemCode.GIT_TAG_MISSING, "two", "", "do that");

    private final Problems problems = new Problems();

    @Test
    void withoutAProblemNothingIsThrown() {
        assertThat(problems.isEmpty()).isTrue();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void allProblemsAreThrownTogetherInTheirOrder() {
        problems.add(TWO);
        problems.addAll(List.of(ONE, TWO));

        assertThat(problems.isEmpty()).isFalse();
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        ReleaseException.class,
                        thrown -> assertThat(thrown.problems()).containsExactly(TWO, ONE, TWO));
    }

    @Test
    void aListThatWasTakenStaysAsItWas() {
        List<Problem> before = problems.list();

        problems.add(ONE);

        assertThat(before).isEmpty();
        assertThat(problems.list()).containsExactly(ONE);
    }

    @Test
    void anAttemptReturnsWhatItsStepReturns() {
        assertThat(problems.attempt(() -> "result")).isEqualTo("result");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void anAttemptThatIsStoppedReturnsNullAndNotesWhy() {
        Object result = problems.attempt(() -> {
            throw new ReleaseException(List.of(ONE, TWO));
        });

        assertThat(result).isNull();
        assertThat(problems.list()).containsExactly(ONE, TWO);
    }

    @Test
    void anAttemptHidesNoBug() {
        assertThatThrownBy(() -> problems.attempt(() -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
