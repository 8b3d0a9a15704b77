package com.plexichat.release.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DryRunCheckTest {
    private static final DryRunCheck CHECK = new DryRunCheck(new KnownParameters(List.of(
            new GoalParameter(
                    "publish", "dryRun", Optional.of("plexichat.dryRun"), ParameterShape.FLAG, Optional.empty()),
            new GoalParameter(
                    "package", "threads", Optional.of("plexichat.threads"), ParameterShape.NUMBER, Optional.empty()))));

    private static GivenProperty onTheCommandLine(String name, String value) {
        return new GivenProperty(name, value, GivenProperty.COMMAND_LINE);
    }

    private static List<Problem> problems(String goal, GivenProperty... properties) {
        return CHECK.problems(Set.of(goal), List.of(properties));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryRun", "dryrun", "DRYRUN", "dry-run", "dry.run", "Dry_Run"})
    void aDryRunWithoutThePrefixIsRefusedWithWhatToWrite(String name) {
        assertThat(problems("publish", onTheCommandLine(name, "true")))
                .extracting(Problem::text)
                .containsExactly("parameter-unknown: " + name
                        + " is a property of no goal: this would be no dry run (the command line)\n    -> write"
                        + " -Dplexichat.dryRun; if it is for another plugin, add -Dplexichat.dryRun=false");
    }

    @ParameterizedTest
    @CsvSource({"true", "false", "yes"})
    void whoSaysExpresslyWhetherItIsOneIsBelieved(String value) {
        assertThat(problems("publish", onTheCommandLine("dryRun", "true"), onTheCommandLine("plexichat.dryRun", value)))
                .isEmpty();
    }

    @Test
    void thatAPomSaysNoIsNotSaidForThisRun() {
        GivenProperty near = onTheCommandLine("dryRun", "true");

        assertThat(problems("publish", near, new GivenProperty("plexichat.dryRun", "false", "pom.xml, line 7")))
                .hasSize(1);
        assertThat(problems("publish", near, new GivenProperty("plexichat.dryRun", "true", "pom.xml, line 7")))
                .isEmpty();
    }

    @Test
    void whatIsNoDryRunOrNotOfTheCommandLineOrForAGoalThatSendsNothingIsLetBe() {
        assertThat(problems("package", onTheCommandLine("dryRun", "true"))).isEmpty();
        assertThat(problems("publish", onTheCommandLine("dryRun", "false"))).isEmpty();
        assertThat(problems("publish", onTheCommandLine("release.dryRunner", "true")))
                .isEmpty();
        assertThat(problems("publish", new GivenProperty("dryRun", "true", "pom.xml, line 7")))
                .isEmpty();
    }
}
