package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testing.Generated;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class WorkflowCommandsTest {
    private static final Problem PROBLEM =
            new Problem(ProblemCode.VERSION_MALFORMED, "100 % wrong", "version.json:3", "write a.1.0-1\nand commit");

    @Test
    void anAnnotationNamesFileLineCodeAndWhatToDo() {
        SourcePlace place = new SourcePlace("chat/version.json", Optional.of("3"));

        assertThat(WorkflowCommands.error(PROBLEM, Optional.of(place)))
                .isEqualTo("::error file=chat/version.json,line=3,title=version-malformed"
                        + "::100 %25 wrong - write a.1.0-1%0Aand commit\n");
        assertThat(WorkflowCommands.warning(PROBLEM, Optional.of(new SourcePlace("a,b:c", Optional.empty()))))
                .startsWith("::warning file=a%2Cb%3Ac,title=version-malformed::");
    }

    @Test
    void aPlaceThatIsNoFileOfTheWorkspaceIsNamedInTheText() {
        assertThat(WorkflowCommands.warning(PROBLEM, Optional.empty()))
                .isEqualTo("::warning title=version-malformed"
                        + "::100 %25 wrong (version.json:3) - write a.1.0-1%0Aand commit\n");
    }

    @Test
    void noTextBeginsACommandOfItsOwn() {
        Generated.cases(1_000, random -> {
            String what = "x" + text(random);
            String file = "x" + text(random);
            Problem problem = new Problem(ProblemCode.UNEXPECTED, what, "", "report it");

            String command = WorkflowCommands.error(problem, Optional.of(new SourcePlace(file, Optional.empty())));

            assertThat(command.strip().lines()).hasSize(1);
            String[] parts = command.strip().substring("::error ".length()).split("::", 2);
            String[] properties = parts[0].split(",");
            assertThat(properties).hasSize(2);
            assertThat(unescaped(properties[0])).isEqualTo("file=" + file);
            assertThat(unescaped(parts[1])).isEqualTo(what + " - report it");
        });
    }

    @Test
    void aSecretOfSeveralLinesIsMaskedLineByLine() {
        assertThat(WorkflowCommands.mask("one%\n\ntwo\r\n")).isEqualTo("::add-mask::one%25\n::add-mask::two\n");
    }

    @Test
    void aGroupHasItsTitleOnOneLine() {
        assertThat(WorkflowCommands.group("package (chat)\n::error::"))
                .isEqualTo("::group::package (chat)%0A::error::\n");
    }

    private static String text(RandomGenerator random) {
        return Generated.text(random, "%:,\n\r=0AD25a", 0, 12);
    }

    /** As the runner does (actions/runner, ActionCommand). */
    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }
}
