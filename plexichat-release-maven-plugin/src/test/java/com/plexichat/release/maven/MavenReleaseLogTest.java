package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

final class MavenReleaseLogTest {
    private final List<String> lines = new ArrayList<>();
    private final MavenReleaseLog log = new MavenReleaseLog(new SystemStreamLog() {
        @Override
        public void info(CharSequence content) {
            lines.add("[INFO] " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("[WARNING] " + content);
        }
    });

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
}
