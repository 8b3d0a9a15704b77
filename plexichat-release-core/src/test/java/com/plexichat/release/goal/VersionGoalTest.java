package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.goal.VersionRequest.Format;
import com.plexichat.release.version.Step;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionGoalTest extends AskingForVersions {
    @Test
    void aVersionIsExplained() {
        version = Optional.of("b.1.2-3");

        assertThat(answer()).isEqualTo("""
                b.1.2-3 is a version of the dotted scheme, beta channel, a pre-release, tag b.1.2-3
                next: build (b.1.2-4), minor (b.1.3-1), major (a.2.0-1), release (r.1.2-1), cycle (a.1.3-1)
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r.1.2-3+lts|r.1.2-3+lts is a version of the dotted scheme, stable channel, a stable release, tag r.1.2-3",
                "vb.1.2-3|vb.1.2-3 is an old spelling of b.1.2-3, never given again; write b.1.2-3",
                "v3.0.0|3.0.0 is a legacy version, lower than all of a scheme",
                "staging-13|staging-13 is a legacy version, lower than all of a scheme",
                "a.1.2|\"a.1.2\" is not a version; write a.1.2-1",
                "main|\"main\" is not a version",
            })
    void whateverItIsIsExplained(String text, String explanation) {
        version = Optional.of(text);

        assertThat(answer()).startsWith(explanation + "\n");
    }

    @Test
    void aStagingNameIsAVersionWhereTheProjectChoseThem() {
        scheme = VersionSchemes.named("staging", "test");
        version = Optional.of("staging-13");

        assertThat(answer()).startsWith("staging-13 is a version of the staging scheme, alpha channel, a pre-release");
    }

    @ParameterizedTest
    @CsvSource({
        "a.1.1-100, a.1.1-20, a.1.1-100 is higher than a.1.1-20",
        "a.1.1-20, a.1.1-100, a.1.1-20 is lower than a.1.1-100",
        "b1.1-9, b.1.1-9, b1.1-9 is the same as b.1.1-9",
        "b.1.1-9+night, b.1.1-9, b.1.1-9+night has the same rank as b.1.1-9",
    })
    void twoVersionsAreCompared(String one, String other, String comparison) {
        version = Optional.of(one);
        compared = Optional.of(other);

        assertThat(answer()).isEqualTo(comparison + "\n");
    }

    @ParameterizedTest
    @CsvSource({"a.1.1-100, a.1.1-20, higher", "a.1.1-20, a.1.1-100, lower", "b1.1-9, b.1.1-9, same"})
    void aComparisonIsAnObjectForPrograms(String one, String other, String order) {
        version = Optional.of(one);
        compared = Optional.of(other);
        format = Format.JSON;

        assertThat(answer()).isEqualTo("""
                {
                  "version": "%s",
                  "compared": "%s",
                  "order": "%s"
                }
                """.formatted(one, other, order));
    }

    @Test
    void theNextVersionIsAnAnswerThatAScriptCanTake() {
        version = Optional.of("b.1.2-2");
        step = Optional.of(Step.RELEASE);
        assertThat(answer()).isEqualTo("r.1.2-1\n");

        version = Optional.of("r.1.2-1");
        step = Optional.empty();
        qualifier = Optional.of("security");
        assertThat(answer()).isEqualTo("r.1.2-2-security\n");
        format = Format.JSON;
        assertThat(answer()).contains("\"canonical\": \"r.1.2-2-security\"", "\"channel\": \"stable\"");
    }

    @Test
    void onlyAVersionOfTheProjectsSchemeHasANext() {
        version = Optional.of("1a2");
        step = Optional.of(Step.MINOR);
        assertThatThrownBy(this::answer).hasMessageContaining("version-scheme-differs");

        version = Optional.of("va.1.2-1");
        assertThatThrownBy(this::answer)
                .hasMessageContaining("version-malformed")
                .hasMessageContaining("write a.1.2-1");
    }

    @Test
    void theAnswerGoesToAFileIfOneIsNamed() throws IOException {
        version = Optional.of("b.1.2-2");
        step = Optional.of(Step.BUILD);
        outputFile = Optional.of(folder.resolve("made/next.txt"));

        assertThat(answer()).isEmpty();
        assertThat(outputFile.get()).hasContent("b.1.2-3\n");
    }

    @Test
    void withoutAVersionItIsTheProjectsOwn() {
        hasPom = true;
        project.version("b.1.2-2");
        step = Optional.of(Step.RELEASE);

        assertThat(answer()).isEqualTo("r.1.2-1\n");
    }

    @Test
    void whatIsWrongWithTheProjectsOwnIsTold() {
        hasPom = true;
        project.version("1.0");

        assertThatThrownBy(this::answer).hasMessageContaining("version-malformed");
    }

    @Test
    void withoutAPomAVersionHasToBeGiven() {
        assertThatThrownBy(this::answer)
                .hasMessageContaining("version-missing")
                .hasMessageContaining("write -Dplexichat.version=a.1.2-1");
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreNamed() throws IOException {
        file = Optional.of(folder.resolve("none"));
        assertThatThrownBy(this::answer).hasMessageContaining("file-unreadable").hasMessageContaining("none");

        file = Optional.empty();
        version = Optional.of("b.1.2-2");
        outputFile = Optional.of(Files.createFile(folder.resolve("plain")).resolve("answer"));
        assertThatThrownBy(this::answer).hasMessageContaining("file-unwritable").hasMessageContaining("answer");
    }

    @Test
    void theVersionOfTheAnswerIsReportedWhereThereIsOne() {
        version = Optional.of("b.1.2-2");
        answer();
        step = Optional.of(Step.BUILD);
        answer();
        step = Optional.empty();
        version = Optional.of("v3.0.0");
        answer();

        assertThat(reported).containsExactly("b.1.2-2", "b.1.2-3");
    }

    @Test
    void twoQuestionsAtOnceAreRefused() {
        compared = Optional.of("a.1.2-1");
        step = Optional.of(Step.BUILD);
        assertThatThrownBy(this::answer).hasMessageContaining("two questions are asked at once");

        compared = Optional.empty();
        step = Optional.empty();
        sorted = true;
        assertThatThrownBy(this::answer).hasMessageContaining("there is nothing to sort");
    }

    @Test
    void formatsAreTextAndJson() {
        assertThat(Format.parse("text")).isEqualTo(Format.TEXT);
        assertThat(Format.parse("json")).isEqualTo(Format.JSON);
        assertThatThrownBy(() -> Format.parse("JSON")).hasMessageContaining("write text or json");
    }
}
