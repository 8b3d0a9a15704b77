package com.plexichat.release.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProblemCodeTest {
    private static final String HEADING = "## ";

    @Test
    void aCodeIsWrittenInLowerCaseWithHyphensInEveryLocale() {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ProblemCode.GIT_HISTORY_SHALLOW.text()).isEqualTo("git-history-shallow");
            assertThat(ProblemCode.UNEXPECTED.text()).isEqualTo("unexpected");
        } finally {
            Locale.setDefault(former);
        }
    }

    @Test
    void theManualHasOneHeadingPerCodeInTheirOrder() throws IOException {
        assertThat(sections().map(section -> section.get(0)))
                .containsExactlyElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::text).toList());
    }

    @Test
    void theManualSaysSomethingAboutEachCode() throws IOException {
        assertThat(sections())
                .allSatisfy(section -> assertThat(section.stream()
                                .skip(1)
                                .filter(line -> !line.isBlank())
                                .count())
                        .as(section.get(0))
                        .isBetween(2L, 4L));
    }

    private static Stream<List<String>> sections() throws IOException {
        String manual = Files.readString(Path.of("../docs/problems.md"));
        return Arrays.stream(manual.split("(?m)^" + HEADING))
                .skip(1)
                .map(section -> section.lines().toList());
    }
}
