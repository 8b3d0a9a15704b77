package com.plexichat.release.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnreadCheckTest {
    private static final KnownParameters KNOWN = new KnownParameters(List.of(
            parameter("notes", "explain"),
            parameter("changelog", "format"),
            parameter("version", "format"),
            parameter("doctor", "strict")));

    private static GoalParameter parameter(String goal, String name) {
        return new GoalParameter(goal, name, Optional.of("plexichat." + name), ParameterShape.TEXT, Optional.empty());
    }

    private static List<Problem> problems(Set<String> running, String property, String where) {
        return UnreadCheck.problems(KNOWN, running, List.of(new GivenProperty(property, "x", where)));
    }

    @Test
    void whatOnlyOtherGoalsReadIsToldWithThoseThatReadIt() {
        assertThat(problems(Set.of("notes"), "plexichat.format", GivenProperty.COMMAND_LINE))
                .extracting(Problem::text)
                .containsExactly("parameter-unknown: plexichat.format is a parameter of no goal that runs here, and"
                        + " changes nothing (the command line)\n    -> take it out; it is read by changelog, version");
    }

    @Test
    void whatOneOfTheGoalsReadsIsRead() {
        assertThat(problems(Set.of("notes", "changelog"), "plexichat.explain", GivenProperty.COMMAND_LINE))
                .isEmpty();
    }

    @Test
    void whatIsOfNoGoalIsToldElsewhere() {
        assertThat(problems(Set.of("notes"), "plexichat.exlain", GivenProperty.COMMAND_LINE))
                .isEmpty();
    }

    @Test
    void aPomSpeaksToAllGoals() {
        assertThat(problems(Set.of("notes"), "plexichat.format", "pom.xml, line 7"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"configuration", "doctor"})
    void whoLooksAtOthersReadsAll(String goal) {
        assertThat(problems(Set.of(goal), "plexichat.format", GivenProperty.COMMAND_LINE))
                .isEmpty();
    }
}
