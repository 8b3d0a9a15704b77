package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.TagRuleset;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DoctorAnswerTest extends Examining {
    @Test
    void whateverQuotesASecretIsMasked() {
        secrets.add("s3cret");
        misconfigured = List.of(new Problem(ProblemCode.PARAMETER_INVALID, "\"s3cret\" is wrong", "", "mend it"));

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told()).contains("\"***\" is wrong").doesNotContain("s3cret");
        assertThat(annotations).extracting(Problem::what).containsExactly("\"***\" is wrong");
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatAServerNamesIsACommandForTheRunner(VersionRequest.Format each) {
        format = each;
        createsTag = true;
        project.git.tags.clear();
        repository().removeTag("a.1.2-1");
        repository().putTagRuleset(TagRuleset.againstCreation(7, "x\n::stop-commands::abc\nfoo ##[error]y", "~ALL"));

        assertThatThrownBy(this::run).isInstanceOf(ReleaseException.class);

        assertThat(told()).contains("stop-commands").doesNotContain("##[");
        assertThat(told().lines()).noneMatch(line -> line.strip().startsWith("::"));
    }

    @Test
    void theManualHasARowForEachCheck() throws IOException {
        run();

        String manual = Files.readString(Path.of("../docs/doctor.md"));
        assertThat(told().lines().filter(line -> line.contains(": ok")))
                .hasSize(14)
                .allSatisfy(line -> assertThat(manual).contains("\n| " + line.split(":", 2)[0] + " | "));
    }

    @Test
    void jsonIsOneObjectWithStatesAndFindings() throws IOException {
        breakEverything();
        format = VersionRequest.Format.JSON;

        assertThatThrownBy(this::run).isInstanceOf(ReleaseException.class);

        JsonObject json = Json.parseObject(output.toString(), "the answer");
        assertThat(json.string("result")).isEqualTo("problems");
        assertThat(json.list("checks", check -> check.string("state")))
                .hasSize(14)
                .contains("ok", "warning", "problem");
        assertThat(json.list("findings", finding -> finding.string("severity") + " " + finding.string("code")))
                .contains("Problem repository-locked", "Warning token-expires");
        assertThat(annotations).as("nothing else goes to where the answer goes").isEmpty();
    }

    @Test
    void aFileTakesTheAnswerAndWarningsAloneStopNobody() throws IOException {
        maven = "4.0.0";
        format = VersionRequest.Format.JSON;
        outputFile = Optional.of(folder.resolve("answer.json"));

        run();

        assertThat(output).isEmpty();
        assertThat(Files.readString(outputFile.get())).contains("\"result\": \"warnings\"", "tool-unsupported");
        assertThat(annotations).extracting(Problem::code).containsExactly(ProblemCode.TOOL_UNSUPPORTED);
    }

    @Test
    void itAsksLittleAndOnlyReads() {
        run();

        assertThat(server.exchanges())
                .hasSizeLessThanOrEqualTo(6)
                .allSatisfy(exchange -> assertThat(exchange.method()).isEqualTo("GET"));
    }
}
