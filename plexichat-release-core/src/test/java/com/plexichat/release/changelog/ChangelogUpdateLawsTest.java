package com.plexichat.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every file, however people wrote it. */
final class ChangelogUpdateLawsTest {
    private static final List<String> BLOCKS = List.of(
            "# Changelog\n",
            "All of it.\nOn two lines.\n",
            "- one\n- two\n",
            "```\n## [a.1.3-1]\n```\n",
            "<!--\n## a.1.3-1\n-->\n",
            "### Added\n",
            "---\n",
            "    ## a.1.3-1\n",
            "| a | b |\n|---|---|\n",
            "### Until r.9.0-1\n",
            "### From a.1.2-1\n",
            "- see\n  ## r.9.0-1\n",
            "- see\n\n  r.9.0-1\n  ---\n",
            "<details>\n## r.9.0-1\n</details>\n\n",
            "[^1]: a note\n",
            "<a name=\"here\"></a>\n");

    private static final List<String> VERSIONS = List.of(
            "## [a.1.2-1] - 2026\n",
            "## [a.1.2-1](https://example.org/c/compare/a.1.1-1...a.1.2-1) (2026)\n",
            "## a.1.1-1\n",
            "va.1.1-1\n---\n",
            "# [a.1.0-1]\n",
            "## v0.9.0\n",
            "## build-4\n");

    private static final List<String> LINKS = List.of(
            "[unreleased]: https://example.org/c/compare/a.1.1-1...HEAD\n",
            "[unreleased]: <https://example.org/c/compare/a.1.1-1..HEAD>\n",
            "[a.1.1-1]: https://example.org/c/compare/a.1.0-1...a.1.1-1\n",
            "[other]: https://example.org\n");

    private static String generated(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        text.append(Generated.oneOf(random, "", "", "# PlexiChat a.1.1-1\n", "PlexiChat a.1.1-1\n===\n"));
        some(random, text, BLOCKS, 3);
        if (random.nextBoolean()) {
            text.append(Generated.oneOf(random, "## [Unreleased]\n", "## Unreleased\n", "Unreleased\n---\n"));
            some(random, text, BLOCKS, 2);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append("\n").append(VERSIONS.get(random.nextInt(VERSIONS.size())));
            some(random, text, BLOCKS, 2);
        }
        text.append('\n');
        some(random, text, LINKS, 2);
        String whole = random.nextInt(4) == 0 ? text.toString().stripTrailing() : text.toString();
        String broken = random.nextInt(3) == 0 ? whole.replace("\n", "\r\n") : whole;
        return random.nextInt(5) == 0 ? "\ufeff" + broken : broken;
    }

    private static void some(RandomGenerator random, StringBuilder text, List<String> blocks, int most) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(random.nextInt(4) == 0 ? "" : "\n").append(blocks.get(random.nextInt(blocks.size())));
        }
    }

    private static ChangelogUpdate update(String text, RandomGenerator random) {
        Optional<String> page = random.nextBoolean() ? Optional.of("https://github.com/plexi/chat") : Optional.empty();
        return ChangelogUpdate.of(text, ChangelogUpdateTest.changelog(page), ChangelogUpdateTest.ALL);
    }

    @Test
    void aSecondUpdateChangesNothing() {
        Generated.cases(3_000, random -> {
            String once = update(generated(random), random).text();

            assertThat(update(once, random).text()).isEqualTo(once);
        });
    }

    @Test
    void whatIsAddedToAFileKeepsNobodyFromAddingMore() {
        Generated.cases(3_000, random -> {
            String below = random.nextInt(4) == 0 ? "\n## Unreleased\n\n- mine\n" : "";
            ChangelogUpdate update = update(generated(random) + below, random);
            if (update.obstacles(ChangelogUpdateTest.ALL).isEmpty()) {
                assertThat(update(update.text(), random).obstacles(ChangelogUpdateTest.ALL))
                        .as(update.text())
                        .isEmpty();
            }
        });
    }

    @Test
    void everyLineOfTheFileStaysInItsPlace() {
        Generated.cases(3_000, random -> {
            String before = generated(random);
            String after = update(before, random).text();
            if (!before.replace("\ufeff", "").isBlank()) {
                Iterator<String> lines = lines(after).iterator();

                for (String line : lines(before)) {
                    assertThat(lines).as(after).isNotNull();
                    assertThat(isAmong(line, lines)).as("%s in %s", line, after).isTrue();
                }
            }
        });
    }

    private static boolean isAmong(String line, Iterator<String> lines) {
        while (lines.hasNext()) {
            if (lines.next().equals(line)) {
                return true;
            }
        }
        return false;
    }

    /** The lines with their breaks; the last one has one, and what is compared is left out. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String lineBreak = MarkdownLines.breakOf(text);
        for (String line : text.replace("\ufeff", "").split("(?<=\n)", -1)) {
            if (!line.isEmpty()) {
                String whole = line.endsWith("\n") ? line : line + lineBreak;
                lines.add(whole.startsWith("[unreleased]:") ? "[unreleased]" : whole);
            }
        }
        return lines;
    }

    @Test
    void everyNewerVersionIsThereOnceAndTheyAreNewestFirst() {
        Generated.cases(3_000, random -> {
            ChangelogUpdate update = update(generated(random), random);
            String after = update.text();

            assertThat(new ChangelogFile(after, ChangelogUpdateTest.ALL.scheme()).newest())
                    .as(after)
                    .contains(ToldChanges.version("a.1.3-1"));
            assertThat(update.added()).startsWith("a.1.3-1");
            int last = -1;
            for (String added : update.added()) {
                Matcher heading = Pattern.compile("# \\[?" + added + "(?:](?:\\(.*\\))?)? - 2026-03-")
                        .matcher(after);
                int at = heading.find() ? heading.start() : -1;

                assertThat(at).as(after).isGreaterThan(last);
                last = at;
            }
        });
    }
}
