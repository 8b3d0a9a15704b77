package com.plexichat.release.handwritten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionTextTest {
    private final WrittenEntries entries = new WrittenEntries();

    private List<String> problems(String... lines) {
        ReleaseException refused = catchThrowableOfType(
                ReleaseException.class, () -> VersionText.read(new WrittenFile("a.1.2-2.md", List.of(lines)), entries));
        return Stream.ofNullable(refused)
                .flatMap(each -> each.problems().stream())
                .map(problem -> problem.where() + ": " + problem.what() + " -> " + problem.hint())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"##Fixed", "#Fixed", "**Fixed**", "**Fixed:**", "**Fixed**:", "__Fixed__", "  ##Fixed ##"})
    void whatWasMeantToBeAHeadingIsRefusedWithTheHeading(String line) {
        assertThat(problems("Text", line, "- Word"))
                .containsExactly(
                        "a.1.2-2.md, line 2: the line is no heading, and would be told as text -> write \"## Fixed\"");
    }

    @Test
    void aHeadingWithinHtmlIsRefusedSinceItIsShownAsText() {
        assertThat(problems("Text", "<details>", "## Added", "- Polls", "</details>", "", "## Fixed", "- Rooms"))
                .containsExactly("a.1.2-2.md, line 3: the line is no heading, and would be told as text"
                        + " -> leave a blank line between it and the HTML above it");
        assertThat(problems("<details>", "", "## Added", "- Polls", "</details>"))
                .isEmpty();
    }

    @Test
    void whatOnlyLooksLikeAHeadingIsText() {
        assertThat(problems("#12 is fixed", "**Polls**", "```", "##Fixed", "```", "- **Fixed**"))
                .isEmpty();
        assertThat(problems("## Migration", "**Removed**", "Delete it")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Known Issues", "Sub", "Thanks to", ""})
    void aHeadingThatIsNearNoneIsToldWithAllOfThem(String heading) {
        assertThat(problems("### " + heading, "Text"))
                .singleElement()
                .asString()
                .endsWith(" -> write one of these behind \"##\": Added, New Features, Features, Changed, Improvements,"
                        + " Deprecated, Removed, Fixed, Bug Fixes, Security, Security Updates, Breaking, Breaking Changes,"
                        + " Migration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ToDo", "todo.", "- TBD", "*to be done* ...", "To-do:"})
    void aSectionThatIsStillToBeWrittenIsRefused(String text) {
        String problem = "the text only says that it is still to be written"
                + " -> write it, or delete it where there is nothing to say";

        assertThat(problems(text, "", "## Migration", "", text, "## Fixed", "- Word"))
                .containsExactly("a.1.2-2.md: " + problem, "a.1.2-2.md, line 3: " + problem);
    }

    @Test
    void theWordsOfAPlaceholderMayStandInAText() {
        assertThat(problems("A todo list", "## Migration", "", "## Fixed", "- Order of the todo list"))
                .isEmpty();
    }
}
