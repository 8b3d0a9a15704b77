package com.plexichat.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings of a file begin a version, and what those look like that are added. */
final class ChangelogHeadingsTest {
    private static ChangelogUpdate update(String text) {
        return ChangelogUpdate.of(
                text,
                ChangelogUpdateTest.changelog(Optional.of("https://github.com/plexi/chat")),
                ChangelogUpdateTest.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Until r.9.0-1",
                "### r.9.0-1 and older",
                "- see\n  ## r.9.0-1",
                "1. see\n\n   ## r.9.0-1",
                "<details>\n## r.9.0-1\n</details>",
                "<a name=\"x\">\n## r.9.0-1",
                "> ## r.9.0-1",
                "    ```\n    ## r.9.0-1",
            })
    void aHeadingInTheTextOfAVersionIsNone(String heading) {
        String text = "# Changelog\n\n## a.1.2-1\n\n- By hand\n\n" + heading + "\n\n- Old\n";

        assertThat(update(text).newest()).contains("a.1.2-1");
        assertThat(update(text).added()).containsExactly("a.1.3-1");
        assertThat(update(text).obstacles(ChangelogUpdateTest.ALL)).isEmpty();
        assertThat(update(text.replace("r.9.0-1", "a.1.1-1")).gaps(ChangelogUpdateTest.ALL))
                .containsExactly("a.1.1-1");
    }

    @Test
    void whatThereIsOfTheNextVersionMayNameOthers() {
        assertThat(update("## Unreleased\n\n### r.9.0-1 is needed\n\n- By hand\n")
                        .added())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# PlexiChat a.1.1-1\n\nWords.\n\n## Notes\n",
                "# PlexiChat a.1.1-1\n\n## Unreleased\n",
                "# a.1.1-1\n\n## v0.9.0\n"
            })
    void aTitleStaysOnTop(String text) {
        assertThat(update(text).added()).hasSize(3);
        assertThat(update(text).text())
                .startsWith(text.lines().findFirst().orElseThrow() + "\n")
                .containsPattern("\n## \\[?a.1.3-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a.1.2-1\n\n## Added\n\n- One\n",
                "# PlexiChat a.1.2-1\n\n## Added\n\n- One\n\n# PlexiChat a.1.1-1\n"
            })
    void versionsWithoutATitleAreStillVersions(String text) {
        assertThat(update(text).added()).containsExactly("a.1.3-1");
        assertThat(update(text).text()).startsWith("# a.1.3-1 - 2026-03-03\n");
    }

    @Test
    void versionsOfTwoLevelsAreVersions() {
        String text = "## a.1.3-1\n\n- One\n\n### a.1.2-2\n\n- Two\n\n### a.1.2-1\n\n- Three\n";

        assertThat(update(text).text()).isEqualTo(text);
        assertThat(update(text).gaps(ChangelogUpdateTest.ALL)).containsExactly("a.1.1-1");
    }

    @Test
    void whatIsInAVersionStandsDeeperThanTheVersion() {
        String text = "# Changelog\n\n## 2026\n\n### a.1.2-1\n\n- One\n";

        assertThat(update(text).text())
                .startsWith("# Changelog\n\n## 2026\n\n### a.1.3-1 - 2026-03-03\n\n#### Added\n\n- Things");
    }

    @Test
    void whatPeopleWroteStandsDeeperThanItsVersionToo() {
        String text = "## Unreleased\n\n### Fixed\n\n- By hand\n\n## 2026\n\n### a.1.2-1\n\n### a.1.1-1\n";

        assertThat(update(text).text())
                .startsWith("## Unreleased\n\n## a.1.3-1 - 2026-03-03\n\n### Fixed\n\n- By hand\n\n## 2026\n");
        assertThat(update(update(text).text()).added()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"### a.1.2-1", "### [a.1.2-1] - 2026-03-02", "### a.1.2-1 (March)"})
    void versionsMayStandDeeperThanThePlaceOfTheNext(String heading) {
        assertThat(update("# Changelog\n\n## Unreleased\n\n" + heading + "\n\n- One\n")
                        .added())
                .containsExactly("a.1.3-1");
    }

    @Test
    void anchorsStayAboveTheirHeading() {
        String text = "# Changelog\n\n## Unreleased\n\n<a name=\"a.1.1-1\"></a>\n<a id=\"one\"></a>\n\n## a.1.1-1\n";

        assertThat(update(text).takesHandwritten()).isFalse();
        assertThat(update(text).text())
                .startsWith("# Changelog\n\n## Unreleased\n\n## a.1.3-1")
                .endsWith("\n\n<a name=\"a.1.1-1\"></a>\n<a id=\"one\"></a>\n\n## a.1.1-1\n");
    }

    @Test
    void addressesBehindNamesAreWrittenInTheSameWay() {
        String text = """
                # Changelog

                ## [Unreleased](https://example.org/c/compare/a.1.2-1...HEAD)

                ## [a.1.2-1](https://example.org/c/compare/a.1.1-1...a.1.2-1) (2026-03-02)

                - One
                """;

        assertThat(update(text).text()).isEqualTo("""
                # Changelog

                ## [Unreleased](https://example.org/c/compare/a.1.3-1...HEAD)

                ## [a.1.3-1](https://example.org/c/compare/a.1.2-1...a.1.3-1) (2026-03-03)

                ### Added

                - Things of a.1.3-1

                ## [a.1.2-1](https://example.org/c/compare/a.1.1-1...a.1.2-1) (2026-03-02)

                - One
                """);
    }

    @Test
    void bracketsAreOnlyWrittenWithDefinitions() {
        assertThat(update("## [a.1.2-1] - 2026-03-02\n\n- One\n").text())
                .startsWith("## a.1.3-1 - 2026-03-03\n")
                .doesNotContain("]: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " https://example.org/c/compare/%s...HEAD",
                " https://example.org/c/compare/%s..HEAD",
                " <https://example.org/c/compare/%s...HEAD>",
                " <https://example.org/c/compare/%s..develop>",
                "\n  https://example.org/c/compare/%s...HEAD"
            })
    void whatIsNotReleasedGoesOnFromTheNewestHoweverItsAddressIsWritten(String address) {
        String text = "## [Unreleased]\n\n## [a.1.2-1]\n\n- One\n\n[unreleased]:";

        assertThat(update(text + address.formatted("a.1.2-1") + "\n").text())
                .contains("\n[unreleased]:" + address.formatted("a.1.3-1") + "\n")
                .contains("\n[a.1.3-1]: https://example.org/c/compare/a.1.2-1...a.1.3-1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 'Since'", "\n  \"on two\n  lines\""})
    void aTitleOfALinkBelongsToIt(String title) {
        String link = "[a.1.2-1]: https://example.org/c/compare/a.1.1-1...a.1.2-1" + title + "\n";

        assertThat(update("## [a.1.2-1]\n\n- One\n\n" + link).text())
                .endsWith("\n\n[a.1.3-1]: https://example.org/c/compare/a.1.2-1...a.1.3-1\n" + link);
        assertThat(update("## Unreleased\n\n" + link).takesHandwritten()).isFalse();
    }

    @Test
    void aFootnoteIsTextOfPeople() {
        String text = "## Unreleased\n\n[^1]: by hand\n\n## a.1.2-1\n";

        assertThat(update(text).takesHandwritten()).isTrue();
    }

    @Test
    void aByteOrderMarkAloneIsAnEmptyFile() {
        assertThat(update("\ufeff").text()).isEqualTo("\ufeff" + update("").text());
    }
}
