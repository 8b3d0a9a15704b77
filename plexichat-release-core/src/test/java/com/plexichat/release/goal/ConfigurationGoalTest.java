package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.parameter.GivenProperty;
import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.ParameterShape;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationGoalTest {
    private static final List<GoalParameter> KNOWN =
            List.of(parameter("notes", "repository"), parameter("publish", "githubApi"));

    private final StringBuilder output = new StringBuilder();

    private static GoalParameter parameter(String goal, String name) {
        return new GoalParameter(goal, name, Optional.of("plexichat." + name), ParameterShape.TEXT, Optional.empty());
    }

    private String answer(Map<String, String> environment, GivenProperty... properties) {
        Secrets secrets = new Secrets();
        secrets.add("a-token");
        new ConfigurationGoal(CiEnvironment.from(environment), secrets, output::append)
                .run(request(Optional.empty(), properties));
        return output.toString();
    }

    private static ConfigurationRequest request(Optional<Path> file, GivenProperty... properties) {
        return new ConfigurationRequest(KNOWN, List.of(), List.of(properties), VersionRequest.Format.TEXT, file);
    }

    @Test
    void aVariableOfTheEnvironmentIsToldByItsName() {
        assertThat(answer(Map.of("GITHUB_REPOSITORY", "owner/chat")))
                .containsPattern("repository +owner/chat +GITHUB_REPOSITORY\n");
    }

    @Test
    void aPropertyCountsBeforeTheEnvironment() {
        assertThat(answer(
                        Map.of("GITHUB_REPOSITORY", "owner/chat"),
                        new GivenProperty("plexichat.repository", "other/chat", "pom.xml, line 3")))
                .containsPattern("repository +other/chat +pom.xml, line 3\n");
    }

    @Test
    void noSecretIsShown() {
        assertThat(answer(
                        Map.of(),
                        new GivenProperty("plexichat.githubApi", "https://me:pass@host/api", "pom.xml"),
                        new GivenProperty("plexichat.repository", "owner/a-token", "pom.xml")))
                .contains("https://***@host/api", "owner/***")
                .doesNotContain("pass", "a-token");
    }

    @Test
    void aFileTakesTheAnswerInPlaceOfTheOutput(@TempDir Path folder) {
        Path file = folder.resolve("configuration.txt");

        new ConfigurationGoal(CiEnvironment.from(Map.of()), new Secrets(), output::append)
                .run(request(Optional.of(file)));

        assertThat(output).isEmpty();
        assertThat(file).content().startsWith("name ");
    }

    @Test
    void oneGoalHasItsOwnParametersAndAnUnknownOneIsRefusedWithTheNearest() {
        assertThat(ConfigurationRequest.of(KNOWN, Optional.of("notes")))
                .extracting(GoalParameter::name)
                .containsExactly("repository");
        assertThat(ConfigurationRequest.of(KNOWN, Optional.empty())).hasSize(2);
        assertThatThrownBy(() -> ConfigurationRequest.of(KNOWN, Optional.of("publsh")))
                .hasMessageContainingAll("\"publsh\" is not a goal (plexichat.goal)", "write publish");
    }
}
