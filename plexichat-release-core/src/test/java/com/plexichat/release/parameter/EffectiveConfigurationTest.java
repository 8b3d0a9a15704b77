package com.plexichat.release.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EffectiveConfigurationTest {
    private static final String POM = "pom.xml, line 7";
    private static final ParameterShape FILES = ParameterShape.entries(Map.of("source", ParameterShape.TEXT));

    private static final List<GoalParameter> KNOWN = List.of(
            parameter("package", "product", "plexichat.product", ParameterShape.TEXT, "chat"),
            parameter("publish", "product", "plexichat.product", ParameterShape.TEXT, "chat"),
            parameter("publish", "dryRun", "plexichat.dryRun", ParameterShape.FLAG, "false"),
            parameter("package", "version", "plexichat.version", ParameterShape.TEXT, ""),
            parameter("package", "platforms", "plexichat.platforms", ParameterShape.TEXTS, "linux-arm64"),
            new GoalParameter("package", "layout", Optional.empty(), FILES, Optional.empty()));

    private static GoalParameter parameter(
            String goal, String name, String property, ParameterShape shape, String fallback) {
        return new GoalParameter(
                goal, name, Optional.of(property), shape, Optional.of(fallback).filter(text -> !text.isEmpty()));
    }

    private static GivenElement text(String name, String text) {
        return new GivenElement(name, Optional.of(text), List.of(), POM);
    }

    private static GivenElement element(String name, GivenElement... parts) {
        return new GivenElement(name, Optional.empty(), List.of(parts), POM);
    }

    private static GivenProperty property(String name, String value, String where) {
        return new GivenProperty(name, value, where);
    }

    private static String table(List<GivenElement> elements, GivenProperty... properties) {
        return ConfigurationText.table(EffectiveConfiguration.of(KNOWN, elements, List.of(properties)));
    }

    @Test
    void whereNothingIsSaidTheDefaultsAreListed() {
        assertThat(table(List.of())).isEqualTo("""
                name       value        origin
                dryRun     false        default
                layout     -            default
                platforms  linux-arm64  default
                product    chat         default
                version    -            default
                """);
    }

    @Test
    void anElementCountsBeforeAPropertyAndTheCommandLineBeforeThePom() {
        assertThat(table(
                        List.of(text("product", "talk")),
                        property("plexichat.product", "other", "pom.xml, line 3"),
                        property("plexichat.dryRun", "true", GivenProperty.COMMAND_LINE),
                        property("plexichat.dryRun", "false", "pom.xml, line 4")))
                .containsPattern("dryRun +true +the command line\\n")
                .containsPattern("product +talk +pom.xml, line 7\\n");
    }

    @Test
    void theVersionOfTheCommandLineCountsBeforeTheElement() {
        assertThat(table(
                        List.of(text("version", "a.1.0-1")),
                        property("plexichat.version", "a.1.0-2", GivenProperty.COMMAND_LINE)))
                .containsPattern("version +a.1.0-2 +the command line\\n");
    }

    @Test
    void listsAreJoinedAndEntriesCounted() {
        assertThat(table(List.of(
                        element("platforms", text("platform", "any"), text("platform", "linux-arm64")),
                        element("layout", element("file", text("source", "a password"))))))
                .containsPattern("layout +1 entry +pom")
                .containsPattern("platforms +any,linux-arm64 +pom")
                .doesNotContain("password");
    }

    @Test
    void forProgramsEachHasItsPropertyAndItsGoals() {
        assertThat(ConfigurationText.json(EffectiveConfiguration.of(KNOWN, List.of(), List.of())))
                .contains("\"format\": 1", "\"name\": \"product\"", "\"property\": \"plexichat.product\"")
                .containsPattern("\"goals\": \\[\\s*\"package\",\\s*\"publish\"\\s*]");
    }
}
