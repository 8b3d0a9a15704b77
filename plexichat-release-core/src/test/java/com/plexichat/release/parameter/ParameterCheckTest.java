package com.plexichat.release.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ParameterCheckTest {
    private static final String POM = "pom.xml, line 7";
    private static final String LIST = "; the goal help with -Ddetail lists all";

    private static final ParameterShape FILES =
            ParameterShape.entries(Map.of("source", ParameterShape.TEXT, "seconds", ParameterShape.NUMBER));

    private static final KnownParameters KNOWN = new KnownParameters(List.of(
            parameter("publish", "dryRun", "plexichat.dryRun", ParameterShape.FLAG),
            parameter("package", "threads", "plexichat.threads", ParameterShape.NUMBER),
            parameter("package", "platforms", "plexichat.platforms", ParameterShape.TEXTS),
            parameter("notes", "product", "plexichat.product", ParameterShape.TEXT),
            parameter("package", "product", "plexichat.product", ParameterShape.TEXT),
            parameter("validate", "alphaBranches", "plexichat.branches.alpha", ParameterShape.TEXT),
            new GoalParameter("package", "layout", Optional.empty(), FILES, Optional.empty())));

    private static GoalParameter parameter(String goal, String name, String property, ParameterShape shape) {
        return new GoalParameter(goal, name, Optional.of(property), shape, Optional.empty());
    }

    private static GivenElement text(String name, String text) {
        return new GivenElement(name, Optional.of(text).filter(value -> !value.isEmpty()), List.of(), POM);
    }

    private static GivenElement element(String name, GivenElement... parts) {
        return new GivenElement(name, Optional.empty(), List.of(parts), POM);
    }

    private static List<String> ofElement(GivenElement element, String... goals) {
        return texts(ParameterCheck.problems(
                KNOWN, List.of(new GivenConfiguration(Set.of(goals), List.of(element))), List.of()));
    }

    private static List<String> ofProperty(String name, String value) {
        return texts(
                ParameterCheck.problems(KNOWN, List.of(), List.of(new GivenProperty(name, value, "the command line"))));
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().text() + ": " + problem.what() + " -> " + problem.hint())
                .toList();
    }

    @Test
    void aMisspeltPropertyIsRefusedWithTheNearestOne() {
        assertThat(ofProperty("plexichat.dryrun", "true"))
                .containsExactly("parameter-unknown: plexichat.dryrun is a property of no goal -> write"
                        + " plexichat.dryRun, or take it out" + LIST);
    }

    @Test
    void thePropertiesOfOthersAndOfTheMetadataAreLetBe() {
        assertThat(ofProperty("dryrun", "yes")).isEmpty();
        assertThat(ofProperty("plexichat.build.number", "7")).isEmpty();
        assertThat(ofProperty("plexichat.product", "")).isEmpty();
    }

    @Test
    void aPropertyForWhatOnlyAPomCanHoldIsToldItsPlace() {
        assertThat(ofProperty("plexichat.layout", "fonts"))
                .containsExactly("parameter-unknown: plexichat.layout is a property of no goal -> write <layout> into"
                        + " the plugin's <configuration>, the only place for it");
    }

    @Test
    void aFlagIsTrueOrFalseAndNothingElse() {
        assertThat(ofProperty("plexichat.dryRun", "true")).isEmpty();
        assertThat(ofProperty("plexichat.dryRun", "false")).isEmpty();
        for (String word : List.of("yes", "TRUE", "true ", "1", "${env.DRY}")) {
            assertThat(ofProperty("plexichat.dryRun", word))
                    .containsExactly("parameter-invalid: plexichat.dryRun is \"" + word + "\" -> write true or false");
        }
        assertThat(ofProperty("plexichat.dryRun", ""))
                .containsExactly("parameter-invalid: plexichat.dryRun is empty -> write true or false");
        assertThat(ofElement(text("dryRun", "")))
                .containsExactly("parameter-invalid: <dryRun> is empty -> write true or false");
    }

    @Test
    void aNumberIsAWholeOneThatFits() {
        assertThat(ofProperty("plexichat.threads", "-4")).isEmpty();
        for (String word : List.of("four", "4.5", "99999999999")) {
            assertThat(ofElement(text("threads", word)))
                    .containsExactly("parameter-invalid: <threads> is \"" + word + "\" -> write a whole number");
        }
        assertThat(ofProperty("plexichat.threads", "")).hasSize(1);
        assertThat(ofElement(text("threads", ""))).isEmpty();
    }

    @Test
    void anUnknownElementIsRefusedWithTheNearestOne() {
        assertThat(ofElement(text("platform", "any")))
                .containsExactly("parameter-unknown: <platform> is a parameter of no goal -> write <platforms>, or"
                        + " take it out" + LIST);
    }

    @Test
    void aPropertyAsAnElementIsToldTheElementsName() {
        assertThat(ofElement(text("branches.alpha", "main")).get(0)).contains("write <alphaBranches>");
        assertThat(ofElement(text("plexichat.dryRun", "true")).get(0)).contains("write <dryRun>");
    }

    @Test
    void whatIsForOneExecutionIsForItsGoals() {
        assertThat(ofElement(text("product", "chat"), "notes")).isEmpty();
        assertThat(ofElement(text("product", "chat"))).isEmpty();
        assertThat(ofElement(text("product", "chat"), "publish"))
                .containsExactly("parameter-unknown: <product> is no parameter of a goal of this execution -> move it"
                        + " to the <configuration> of the plugin, which is for all goals; it is read by notes,"
                        + " package");
    }

    @Test
    void anUnknownElementOfAnEntryIsRefusedWithItsPlace() {
        assertThat(ofElement(element("layout", element("file", text("sorce", "fonts")))))
                .containsExactly(
                        "parameter-unknown: <file> of <layout> has no <sorce> -> write <source>, or take it" + " out");
        assertThat(ofElement(element("layout", element("file", text("source", "a"), text("seconds", "b")))))
                .containsExactly(
                        "parameter-invalid: <seconds> of <file> of <layout> is \"b\" -> write a whole" + " number");
    }

    @Test
    void aTextInPlaceOfAnEntryAndAnEntryInPlaceOfATextAreRefused() {
        assertThat(ofElement(element("layout", text("source", "fonts"))))
                .containsExactly("parameter-invalid: <source> of <layout> is a text -> give each entry an element of"
                        + " its own, and each of its values one in that: seconds, source");
        assertThat(ofElement(text("layout", "fonts")).get(0)).startsWith("parameter-invalid: <layout> is a text");
        assertThat(ofElement(element("product", text("name", "chat"))))
                .containsExactly(
                        "parameter-invalid: <product> has the element <name> in it -> write its value as a" + " text");
        assertThat(ofElement(element("platforms", element("platform", text("name", "any")))))
                .hasSize(1);
    }

    private static List<String> ofDryRun(GivenElement element, String value) {
        return texts(ParameterCheck.problems(
                KNOWN,
                List.of(new GivenConfiguration(Set.of(), List.of(element))),
                List.of(new GivenProperty("plexichat.dryRun", value, GivenProperty.COMMAND_LINE))));
    }

    @Test
    void whatAnElementWouldOverruleOnTheCommandLineIsRefused() {
        assertThat(ofDryRun(text("dryRun", "false"), "true"))
                .containsExactly("parameter-invalid: plexichat.dryRun of the command line is overruled by <dryRun> ->"
                        + " move it to the pom's <properties> as <plexichat.dryRun>, which the command line overrules");
        assertThat(ofDryRun(text("dryRun", "true"), "true")).isEmpty();
        assertThat(ofDryRun(text("threads", "4"), "true")).isEmpty();
    }

    @Test
    void allIsToldAtOnceAndWhatIsSaidTwiceIsToldOnce() {
        GivenConfiguration configuration =
                new GivenConfiguration(Set.of(), List.of(text("platform", "any"), text("dryRun", "on")));
        GivenProperty property = new GivenProperty("plexichat.treads", "4", "the command line");

        assertThat(ParameterCheck.problems(KNOWN, List.of(configuration, configuration), List.of(property)))
                .extracting(Problem::where)
                .containsExactly("the command line", POM, POM);
    }
}
