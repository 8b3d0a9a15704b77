package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import org.junit.jupiter.api.Test;

final class NestedProgramsTest extends LayoutReading {
    @Test
    void programsInFoldersOfBinAloneAreAWarning() {
        project.write("server/bin/linux_arm64/chat", "x");

        assertThat(content(own("server/bin", "bin")).warnings())
                .filteredOn(problem -> problem.code() == ProblemCode.LAYOUT_PROGRAMS_NESTED)
                .extracting(Problem::what)
                .containsExactly("\"bin\" has no program of its own, only folders such as \"bin/linux_arm64\"");
    }

    @Test
    void helpersInAFolderBesideAProgramAreNone() {
        project.write("server/bin/helpers/chat.sh", "x").write("server/bin/chat", "x");

        assertThat(content(own("server/bin", "bin")).warnings()).isEmpty();
    }
}
