package com.plexichat.release.changelog;

import static com.plexichat.release.changelog.ToldChanges.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.Category;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangelogUpdateTest {
    private static final String PAGE = "https://github.com/plexi/chat";

    private static final String OLD = """
            # Changes of ours

            ## [Unreleased]

            ## [a.1.1-1] - 2026-03-01

            ### Added

            * the first room, by hand

            [unreleased]: https://example.org/c/compare/a.1.1-1...HEAD
            [a.1.1-1]: https://example.org/c/releases/a.1.1-1
            """;

    /** One a day: a.1.1-1, a.1.2-1 and a.1.3-1, which the project is at. */
    private static final List<Milestone> MILESTONES =
            List.of(milestone("a.1.1-1", 1), milestone("a.1.2-1", 2), milestone("a.1.3-1", 3));

    static final Milestones ALL = milestones();

    private static Milestones milestones() {
        NavigableMap<Version, Milestone> versions = new TreeMap<>();
        MILESTONES.forEach(each -> versions.put(each.version().orElseThrow(), each));
        return new Milestones(versions.firstKey().scheme(), versions, MILESTONES.get(2));
    }

    static Changelog changelog(Optional<String> page) {
        List<ChangelogEntry> entries = new ArrayList<>();
        Optional<Milestone> base = Optional.empty();
        for (Milestone each : MILESTONES) {
            entries.add(
                    0,
                    new ToldChanges()
                            .of(Category.ADDED, "Things of " + each.name())
                            .entry(each, base));
            base = Optional.of(each);
        }
        return new Changelog("PlexiChat", "", page, true, entries);
    }

    private static ChangelogUpdate update(String text) {
        return ChangelogUpdate.of(text, changelog(Optional.of(PAGE)), ALL);
    }

    @Test
    void versionsThatAreNewerAreAddedAboveWithTheirLinks() {
        assertThat(update(OLD).added()).containsExactly("a.1.3-1", "a.1.2-1");
        assertThat(update(OLD).text()).isEqualTo("""
                # Changes of ours

                ## [Unreleased]

                ## [a.1.3-1] - 2026-03-03

                ### Added

                - Things of a.1.3-1

                ## [a.1.2-1] - 2026-03-02

                ### Added

                - Things of a.1.2-1

                ## [a.1.1-1] - 2026-03-01

                ### Added

                * the first room, by hand

                [unreleased]: https://example.org/c/compare/a.1.3-1...HEAD
                [a.1.3-1]: https://example.org/c/compare/a.1.2-1...a.1.3-1
                [a.1.2-1]: https://example.org/c/compare/a.1.1-1...a.1.2-1
                [a.1.1-1]: https://example.org/c/releases/a.1.1-1
                """);
    }

    @Test
    void whatPeopleWroteBelowUnreleasedIsTheTextOfTheNewest() {
        String written = OLD.replace("[Unreleased]\n", "[Unreleased]\n\n### Fixed\n\n* the clock, *by hand*\n");

        assertThat(update(written).takesHandwritten()).isTrue();
        assertThat(update(written).text()).contains("""
                        ## [Unreleased]

                        ## [a.1.3-1] - 2026-03-03

                        ### Fixed

                        * the clock, *by hand*

                        ## [a.1.2-1] - 2026-03-02
                        """).doesNotContain("Things of a.1.3-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n### Added\n\n### Fixed\n", "\n<!-- write\n- here\n-->\n", "\n\n"})
    void headingsAndCommentsAloneAreNoTextOfPeople(String empty) {
        String prepared = OLD.replace("[Unreleased]\n", "[Unreleased]\n" + empty);

        assertThat(update(prepared).takesHandwritten()).isFalse();
        assertThat(update(prepared).text()).contains("[Unreleased]\n" + empty + "\n## [a.1.3-1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## a.1.3-1",
                "## [a.1.3-1] (March)",
                "## va.1.3-1",
                "## [va1.3-1](https://example.org) 3/3/2026",
                "## PlexiChat va.1.3-1 - By Name",
                "<a name=\"a.1.3-1\"></a>\n## a.1.3-1",
                "# **a.1.3-1** #",
                "a.1.3-1 - yesterday\n-------",
                "PlexiChat va.1.3-1\n===",
                "### `a.1.3-1`:",
                "- a list\n  ```\n## a.1.3-1",
                "    code\n## a.1.3-1",
                "[c]: d\n'title'\na.1.3-1\n==="
            })
    void aVersionIsKnownHoweverItsHeadingIsWritten(String heading) {
        String text = "# Changelog\n\n" + heading + "\n\n- By hand\n";

        assertThat(update(text).text()).isEqualTo(text);
        assertThat(update(text).newest()).contains("a.1.3-1");
        assertThat(update(text).gaps(ALL)).containsExactly("a.1.2-1", "a.1.1-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n## [a.1.3-1]\n```\n",
                "~~~~ md\n## [a.1.3-1]\n~~~\n~~~~\n",
                "- a list\n  ```\n  ## [a.1.3-1]\n  ```\n",
                "<!--\n## [a.1.3-1]\n-->\n",
                "<pre>\n## [a.1.3-1]\n</pre>\n",
                "    ## [a.1.3-1]\n",
                "- a.1.3-1\n---\n",
                "see a.1.3-1\n"
            })
    void whatIsNoHeadingNamesNoVersion(String block) {
        String text = OLD.replace("# Changes of ours\n", "# Changes of ours\n\n" + block);

        assertThat(update(text).added()).containsExactly("a.1.3-1", "a.1.2-1");
        assertThat(update(text).text()).contains(block);
    }

    @Test
    void lineBreaksAndTheByteOrderMarkOfTheFileStay() {
        String windows = "\ufeff" + OLD.replace("\n", "\r\n");

        assertThat(update(windows).text())
                .isEqualTo("\ufeff" + update(OLD).text().replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Changelog", "# Changelog\n", "# Changelog\n\n", "Ours\n====\n\nWords"})
    void aFileWithoutAVersionGetsAllAtItsEnd(String text) {
        String updated = update(text).text();

        assertThat(updated)
                .startsWith(text.stripTrailing() + "\n\n## [a.1.3-1] - 2026-03-03\n")
                .endsWith("\n\n[a.1.3-1]: " + PAGE + "/compare/a.1.2-1...a.1.3-1\n[a.1.2-1]: " + PAGE
                        + "/compare/a.1.1-1...a.1.2-1\n[a.1.1-1]: " + PAGE + "/commits/a.1.1-1\n");
    }

    @Test
    void headingsWithoutBracketsGetNoLinks() {
        String plain = "## v2.9.0\n\n- Long ago\n";

        assertThat(update(plain).text())
                .startsWith("## a.1.3-1 - 2026-03-03\n")
                .endsWith("\n\n## v2.9.0\n\n- Long ago\n")
                .doesNotContain("[");
    }

    @Test
    void aNewFileHasAPlaceForWhatPeopleWriteAndAllVersions() {
        String text = update("").text();

        assertThat(text)
                .startsWith("# Changelog\n\nAll notable changes to PlexiChat are in this file.\n")
                .contains("\n\n## [Unreleased]\n\n## [a.1.3-1] - 2026-03-03\n")
                .endsWith("""

                        [unreleased]: https://github.com/plexi/chat/compare/a.1.3-1...HEAD
                        [a.1.3-1]: https://github.com/plexi/chat/compare/a.1.2-1...a.1.3-1
                        [a.1.2-1]: https://github.com/plexi/chat/compare/a.1.1-1...a.1.2-1
                        [a.1.1-1]: https://github.com/plexi/chat/commits/a.1.1-1
                        """);
        assertThat(update(text).text()).isEqualTo(text);
    }
}
