package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

final class MavenFailureTest {
    private static final Problem REFUSED = new Problem(ProblemCode.GIT_TREE_DIRTY, "dirty", "", "commit");
    private static final Problem UNAVAILABLE =
            new Problem(ProblemCode.SERVER_UNREACHABLE, "no answer to s3cret", "http://host", "wait");

    @Test
    void aRuleThatSaysNoIsAFailure() {
        assertThatThrownBy(() -> MavenFailure.raise(new ReleaseException(REFUSED), new Secrets()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("git-tree-dirty: dirty\n    -> commit\n");
    }

    @Test
    void whatCouldNotBeDoneIsAnError() {
        assertThatThrownBy(() -> MavenFailure.raise(new ReleaseException(UNAVAILABLE), new Secrets()))
                .isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void allProblemsAreListedUnderTheirCount() {
        assertThatThrownBy(() -> MavenFailure.raise(new ReleaseException(List.of(REFUSED, UNAVAILABLE)), new Secrets()))
                .hasMessageStartingWith("2 problems:\n\n")
                .hasMessageContainingAll("git-tree-dirty", "server-unreachable");
    }

    @Test
    void noSecretIsInTheMessage() {
        Secrets secrets = new Secrets();
        secrets.add("s3cret");
        assertThatThrownBy(() -> MavenFailure.raise(new ReleaseException(UNAVAILABLE), secrets))
                .hasMessageContaining("no answer to ***")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void noLineOfTheMessageIsACommandToARunner() {
        Problem quoting = new Problem(ProblemCode.GIT_FAILED, "git said: no\n::add-mask::e", "", "see\r  ::stop");

        assertThatThrownBy(() -> MavenFailure.raise(new ReleaseException(quoting), new Secrets()))
                .hasMessage("git-failed: git said: no\n| ::add-mask::e\n    -> see\n  | ::stop\n");
    }
}
