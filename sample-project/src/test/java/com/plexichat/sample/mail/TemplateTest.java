package com.plexichat.sample.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Scope SCOPE =
            new Scope(Map.of("name", "<Ada>"), Map.of("rows", List.of(Map.of("x", "1"), Map.of("x", "2"))));

    @Test
    void placesAreFilledAndEscaped() {
        assertThat(Template.of("Hi {{name}}!", Escaping.HTML).render(SCOPE)).isEqualTo("Hi &lt;Ada&gt;!");
        assertThat(Template.of("Hi {{name}}!", Escaping.NONE).render(SCOPE)).isEqualTo("Hi <Ada>!");
    }

    @Test
    void aSectionIsRepeatedAndSeesWhatIsAroundIt() {
        assertThat(Template.of("{{#rows}}\n{{x}} {{name}}\n{{/rows}}\nend", Escaping.NONE)
                        .render(SCOPE))
                .isEqualTo("1 <Ada>\n2 <Ada>\nend");
    }

    @Test
    void aValueIsNotReadAsATemplate() {
        Scope scope = new Scope(Map.of("name", "{{name}}"), Map.of());

        assertThat(Template.of("{{name}}", Escaping.NONE).render(scope)).isEqualTo("{{name}}");
    }

    @Test
    void sectionsThatDoNotFitAreRefusedWhenTheTemplateIsRead() {
        assertThatThrownBy(() -> Template.of("{{#rows}}", Escaping.NONE)).hasMessage("{{#rows}} is never ended");
        assertThatThrownBy(() -> Template.of("{{#rows}}{{/row}}", Escaping.NONE))
                .hasMessage("{{/row}} ends a section that was not begun");
        assertThatThrownBy(() -> Template.of("{{/rows}}", Escaping.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> Template.of("{{nobody}}", Escaping.NONE).render(SCOPE))
                .hasMessage("a template names \"nobody\", which this mail does not have");
        assertThatThrownBy(
                        () -> Template.of("{{#none}}{{/none}}", Escaping.NONE).render(SCOPE))
                .hasMessage("a template repeats \"none\", which this mail does not have");
    }

    /** Whoever changes the MJML and forgets to compile it learns it here. */
    @Test
    void theCompiledMailHasTheTagsOfItsSources() throws IOException {
        Path folder = Path.of("templates");
        TreeSet<String> sources = new TreeSet<>(tags(folder.resolve("digest.mjml")));
        try (Stream<Path> partials = Files.list(folder.resolve("partials"))) {
            for (Path partial : partials.toList()) {
                sources.addAll(tags(partial));
            }
        }

        assertThat(new TreeSet<>(tags(folder.resolve("digest.html")))).isEqualTo(sources);
    }

    private static List<String> tags(Path file) throws IOException {
        return Pattern.compile("\\{\\{[^}]*}}")
                .matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
