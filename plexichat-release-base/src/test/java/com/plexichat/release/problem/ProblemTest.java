package com.plexichat.release.problem;

import static com.plexichat.release.problem.ProblemCode.GIT_TREE_DIRTY;
import static com.plexichat.release.problem.ProblemCode.PARAMETER_INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemTest {
    @Test
    void itsTextSaysCodeStatementPlaceAndAdvice() {
        Problem problem = new Problem(PARAMETER_INVALID, "\"x\" is not a time", "plexichat.buildDate", "write a time");

        assertThat(problem.text())
                .isEqualTo("parameter-invalid: \"x\" is not a time (plexichat.buildDate)\n    -> write a time");
    }

    @Test
    void noPlaceMeansNoBrackets() {
        assertThat(new Problem(GIT_TREE_DIRTY, "files were changed", "", "commit them").text())
                .isEqualTo("git-tree-dirty: files were changed\n    -> commit them");
    }

    @Test
    void aStatementAndAnAdviceAreNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Problem(GIT_TREE_DIRTY, " ", "", "commit"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Problem(GIT_TREE_DIRTY, "changed", "", ""));
    }

    @Test
    void anExceptionReadsAsAllItsProblems() {
        ReleaseException stopped = new ReleaseException(List.of(
                new Problem(GIT_TREE_DIRTY, "one", "", "do this"),
                new Problem(PARAMETER_INVALID, "two", "p", "do that")));

        assertThat(stopped)
                .hasMessage("git-tree-dirty: one\n    -> do this\nparameter-invalid: two (p)\n    -> do that");
    }

    @Test
    void anExceptionKeepsItsCauseOutOfItsMessage() {
        Problem problem = new Problem(GIT_TREE_DIRTY, "one", "", "do this");
        ReleaseException stopped = new ReleaseException(problem, new IllegalStateException("inside"));

        assertThat(stopped).hasMessage(problem.text()).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(stopped.problems()).containsExactly(problem);
    }

    @Test
    void anExceptionWithoutAProblemIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseException(List.of()));
    }
}
