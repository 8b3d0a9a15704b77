package com.plexichat.release.goal;

import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.parameter.ConfigurationText;
import com.plexichat.release.parameter.EffectiveConfiguration;
import com.plexichat.release.parameter.EffectiveParameter;
import com.plexichat.release.parameter.GivenProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what each parameter is in the end, and what made it so. */
public final class ConfigurationGoal {
    /** RFC 3986, 3.2.1: what stands before the host may be a password. */
    private static final Pattern USER_OF_ADDRESS = Pattern.compile("(?<=://)[^/@\\s]+(?=@)");

    private final CiEnvironment ci;
    private final Secrets secrets;
    private final Consumer<String> output;

    /** @param output takes the answer */
    public ConfigurationGoal(CiEnvironment ci, Secrets secrets, Consumer<String> output) {
        this.ci = ci;
        this.secrets = secrets;
        this.output = output;
    }

    public void run(ConfigurationRequest request) {
        List<GivenProperty> properties =
                Stream.concat(request.properties().stream(), ofEnvironment()).toList();
        List<EffectiveParameter> all =
                EffectiveConfiguration.of(request.known(), request.elements(), properties).stream()
                        .map(this::masked)
                        .toList();
        String answer = switch (request.format()) {
            case TEXT -> LogLines.text(ConfigurationText.table(all));
            case JSON -> LogLines.json(ConfigurationText.json(all));
        };
        request.outputFile().ifPresentOrElse(file -> AnswerFile.write(file, answer), () -> output.accept(answer));
    }

    private Stream<GivenProperty> ofEnvironment() {
        return Stream.of(
                        given("plexichat.repository", ci.repository(), "GITHUB_REPOSITORY"),
                        given("plexichat.githubApi", ci.apiAddress(), "GITHUB_API_URL"),
                        given("plexichat.buildNumber", ci.runNumber(), "GITHUB_RUN_NUMBER, or another CI's"),
                        given("plexichat.buildDate", ci.sourceDateEpoch(), "SOURCE_DATE_EPOCH"))
                .flatMap(Optional::stream);
    }

    private static Optional<GivenProperty> given(String property, Optional<String> value, String variable) {
        return value.map(text -> new GivenProperty(property, text, variable));
    }

    private EffectiveParameter masked(EffectiveParameter each) {
        return new EffectiveParameter(
                each.name(), each.property(), each.value().map(this::masked), each.origin(), each.goals());
    }

    private String masked(String value) {
        return USER_OF_ADDRESS.matcher(secrets.masked(value)).replaceAll("***");
    }
}
