package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.plexichat.release.changelog.ChangelogFormat;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChangelogQuestionTest {
    private Optional<String> of = Optional.empty();
    private Optional<String> since = Optional.empty();
    private Optional<String> until = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private Optional<Path> outputFile = Optional.empty();

    private ChangelogQuestion ask(String format) {
        return ChangelogQuestion.of(new ChangelogQuestion.Range(of, since, until), format, file, outputFile);
    }

    private List<String> problems(String format) {
        return assertThrows(ReleaseException.class, () -> ask(format)).problems().stream()
                .map(Problem::text)
                .toList();
    }

    @Test
    void whatContradictsNothingIsAsked() {
        since = Optional.of("a.1.2-1");

        assertThat(ask("json").format()).isEqualTo(ChangelogFormat.JSON);
    }

    @Test
    void anEndWantsABeginning() {
        until = Optional.of("a.1.2-1");

        assertThat(problems("text")).singleElement().asString().contains("an end and no beginning (plexichat.until)");
    }

    @Test
    void twoRangesAndAnUnknownFormatAreToldTogether() {
        of = Optional.of("a.1.2-1");
        since = Optional.of("a.1.2-1");

        assertThat(problems("yaml"))
                .satisfiesExactly(
                        format -> assertThat(format).contains("\"yaml\" is not a format (plexichat.format)"),
                        ranges -> assertThat(ranges).contains("two ranges are asked for at once (plexichat.of)"));
    }

    @Test
    void anUpdateTakesNoRangeNoOtherFormAndNoOutputFile() {
        until = Optional.of("a.1.2-1");
        file = Optional.of(Path.of("CHANGELOG.md"));
        outputFile = Optional.of(Path.of("answer"));

        assertThat(problems("json"))
                .satisfiesExactly(
                        range -> assertThat(range).contains("no beginning (plexichat.until)"),
                        update -> assertThat(update).contains("and no range (plexichat.until)"),
                        format -> assertThat(format).contains("(plexichat.format)"),
                        answer -> assertThat(answer).contains("(plexichat.outputFile)"));
        assertThat(problems("yaml")).hasSize(4);
    }
}
