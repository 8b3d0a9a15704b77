package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

final class MavenReleaseLogTest {
    private final List<String> lines = new ArrayList<>();
    private final SystemStreamLog maven = new SystemStreamLog() {
        @Override
        public void info(CharSequence content) {
            lines.add("[INFO] " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("[WARNING] " + content);
        }
    };
    private final BuildHistory history = BuildHistory.of(new HashMap<>());
    private final MavenReleaseLog log = new MavenReleaseLog(maven, history::warnsFirst);

    @Test
    void theLevelStandsBeforeEachLineAndNoneIsACommandToARunner() {
        log.info("gate said\n::error::no");
        log.skipped("gate", "because\r##[error]no");
        log.warned(new Problem(ProblemCode.GIT_FAILED, "git said\n::stop-commands::x", "", "look"));

        assertThat(lines)
                .containsExactly(
                        "[INFO] gate said",
                        "[INFO] | ::error::no",
                        "[INFO] Skipped gate: because",
                        "[INFO] ## [error]no",
                        "[WARNING] git-failed: git said",
                        "[WARNING] | ::stop-commands::x",
                        "[WARNING]     -> look");
    }

    @Test
    void aWarningThatAGoalBeforeToldIsNotToldAgain() {
        Problem warning = new Problem(ProblemCode.GIT_TREE_DIRTY, "changed: a", "", "commit it");
        log.warned(warning);
        new MavenReleaseLog(maven, history::warnsFirst).warned(warning);
        log.warned(new Problem(ProblemCode.GIT_TREE_DIRTY, "changed: a, b", "", "commit it"));

        assertThat(lines)
                .containsExactly(
                        "[WARNING] git-tree-dirty: changed: a",
                        "[WARNING]     -> commit it",
                        "[WARNING] git-tree-dirty: changed: a, b",
                        "[WARNING]     -> commit it");
    }
}
