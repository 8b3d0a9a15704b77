package com.plexichat.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a file from being added to, and what only looks as if it did. */
final class ChangelogObstaclesTest {
    private static List<String> obstacles(String text) {
        return ChangelogUpdate.of(text, ChangelogUpdateTest.changelog(Optional.empty()), ChangelogUpdateTest.ALL)
                .obstacles(ChangelogUpdateTest.ALL)
                .stream()
                .map(each -> each.line() + ": " + each.what())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'```\nx\n', 7, '```'",
        "'~~~', 7, '~~~'",
        "'<!-- todo\n', 7, '-->'",
        "'<pre>\n', 7, '</pre>'",
        "'```\nx\n```\n\n```\n', 11, '```'"
    })
    void aFileThatEndsInAnOpenBlock(String block, int line, String end) {
        assertThat(obstacles("# Changelog\n\n- a list\n\n## a.1.1-1\n\n" + block))
                .containsExactly(line + ": a block of code or a comment begins, and is open at the end of the file");
        assertThat(obstacles("# Changelog\n\n- a list\n\n## a.1.1-1\n\n" + block + "\n" + end))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a list\n  ```\n",
                "- a list\n  ```\n  x\n\n## a.1.1-1\n",
                "Code so:\n\n    ```\n    x\n\n```\ny\n```\n",
                "```\n<<<<<<< HEAD\n```\n",
                "    >>>>>>> side\n",
                "- a list\n  ```\n  <<<<<<< HEAD\n  ```\n"
            })
    void whatEndsWithItsListAndWhatStandsInCodeIsNone(String block) {
        assertThat(obstacles("# Changelog\n\n" + block)).isEmpty();
    }

    @Test
    void aMergeThatIsNotFinishedIsTheOnlyThingThatIsTold() {
        assertThat(obstacles("## a.1.1-1\n<<<<<<< HEAD\n- one\n=======\n- two\n>>>>>>> side\n\n## a.1.2-1\n"))
                .containsExactly("2: it has the marks of a merge that is not finished");
    }

    @Test
    void theOldestVersionOnTop() {
        assertThat(obstacles("## a.1.1-1\n\n- One\n\n## a.1.2-1\n\n- Two\n"))
                .singleElement()
                .asString()
                .startsWith("5: the newest of its versions stands last");
        assertThat(obstacles("## a.1.2-1\n\n- Two\n\n## a.1.1-1\n\n- One\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Unreleased\n", "## [Unreleased]\n\n- mine\n", "Unreleased\n---\n"})
    void aPlaceForTheNextVersionBelowVersions(String unreleased) {
        assertThat(obstacles("# Changelog\n\n## a.1.2-1\n\n- y\n\n## a.1.1-1\n\n" + unreleased))
                .singleElement()
                .asString()
                .startsWith("9: \"Unreleased\" stands below a version");
        assertThat(obstacles("# Changelog\n\n" + unreleased + "\n## a.1.2-1\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* a.1.2-1: begin",
                "1. va1.2-1, begin",
                "**a.1.2-1** - 2026",
                "Version a.1.2-1 (2026)",
                "[a.1.2-1](https://example.org)",
                "<h2>a.1.2-1</h2>",
                "| a.1.2-1 | 2026 |",
                "> a.1.2-1"
            })
    void aHistoryWithoutHeadingsOfVersions(String line) {
        assertThat(obstacles("# Changes\n\n## Unreleased\n\nWords.\n\n" + line + "\n"))
                .containsExactly("7: it tells of a version, and has no heading of one");
        assertThat(obstacles("# Changes\n\n## Unreleased\n\n" + line + "\n\n## a.1.1-1\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Rooms of a.1.2-1 have owners",
                "- r.9.0-1 will follow",
                "```\na.1.2-1\n```",
                "<!--\na.1.2-1\n-->",
                "[a.1.2-1]: https://example.org",
                "- see\n  ```\n  a.1.2-1\n  ```"
            })
    void aVersionInASentenceIsNoHistory(String line) {
        assertThat(obstacles("# PlexiChat a.1.2-1\n\n## Unreleased\n\n" + line + "\n"))
                .isEmpty();
    }
}
