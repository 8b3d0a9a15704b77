package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the reviewed notes of every range. */
final class HarmlessRangesTest {
    /** Our own word joiner is the one character among them that notes may have. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FFFD}&&[^\\n\\x{2060}]]");

    private static final Pattern CALLS_SOMEBODY = Pattern.compile("@\\w");
    private static final Pattern RAW_MARKUP = Pattern.compile("(?<!\\\\)<(?!https?:)[a-z!/]", Pattern.CASE_INSENSITIVE);

    private static final List<String> HEADINGS = List.of(
            "## 🆕 New Features",
            "## 🔧 Improvements",
            "## 🐛 Bug Fixes",
            "## 🔒 Security Updates",
            "## 📋 Breaking Changes",
            "## 🔄 Update Instructions");

    static List<String> ranges() throws IOException {
        return GoldenRangesTest.ranges();
    }

    private static String notes(String range) throws IOException {
        return Files.readString(GoldenRangesTest.RANGES.resolve(range).resolve("RELEASE_NOTES.md"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void nothingOfAMessageIsMarkupOrControlOrCallsSomebody(String range) throws IOException {
        // Dollar signs stand in tags of ours, so that they are no formula; nothing in code is markup.
        assertThat(notes(range).replace("<span>$</span>", "$").replaceAll("`[^`\n]+`", "code"))
                .doesNotContainPattern(INVISIBLE)
                .doesNotContainPattern(CALLS_SOMEBODY)
                .doesNotContainPattern(RAW_MARKUP);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void headingsStandInTheirOrderAndTheLastTwoAlways(String range) throws IOException {
        List<String> told = notes(range).lines().filter(HEADINGS::contains).toList();

        assertThat(told)
                .isEqualTo(HEADINGS.stream().filter(told::contains).toList())
                .endsWith(HEADINGS.get(4), HEADINGS.get(5));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void titleIsTheOneHeadingOfItsLevel(String range) throws IOException {
        assertThat(notes(range)).startsWith("# PlexiChat v");
        assertThat(notes(range).lines().filter(line -> line.startsWith("# "))).hasSize(1);
    }
}
