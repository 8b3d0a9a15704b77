package com.plexichat.sample.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.sample.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {
    private static final Path SHIPPED = Path.of("i18n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void aShippedLanguageTranslatesEveryTextWithItsPlaces(String tag) throws Exception {
        Texts english = Translations.read(SHIPPED).english();
        Texts other = Translations.read(SHIPPED).in(tag).orElseThrow();

        assertThat(keysInFile(tag)).isEqualTo(english.all().keySet());
        english.all()
                .forEach((key, text) ->
                        assertThat(places(other.text(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void everyTextThePageAsksForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String file : new String[] {"index.html", "chat.js", "language.js"}) {
            asked.addAll(matches("\"((?:page|language)\\.[a-z]+)\"", Files.readString(Path.of("client", file))));
        }

        assertThat(Translations.read(SHIPPED).english().all().keySet())
                .hasSizeGreaterThan(asked.size())
                .containsAll(asked);
    }

    @Test
    void aMissingTextIsTakenFromEnglish() throws IOException {
        write("en", "{\"a\":\"one\",\"b\":\"two\"}");
        write("de", "{\"a\":\"eins\"}");

        assertThat(Translations.read(folder).in("de").orElseThrow().all()).isEqualTo(Map.of("a", "eins", "b", "two"));
    }

    @Test
    void aNumberChoosesItsForm() throws IOException {
        write("en", "{\"n.one\":\"1 cat\",\"n.other\":\"{count} cats\"}");
        Texts texts = Translations.read(folder).english();

        assertThat(texts.counted("n", 1, Map.of("count", "1"))).isEqualTo("1 cat");
        assertThat(texts.counted("n", 0, Map.of("count", "0"))).isEqualTo("0 cats");
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        Path file = write("en", "{\"a\":1}");
        assertThatThrownBy(() -> Translations.read(folder)).hasMessage(file + ": /a is not a string");

        write("en", "{");
        assertThatThrownBy(() -> Translations.read(folder)).hasMessageStartingWith(file + " is not JSON: ");
    }

    private Path write(String tag, String json) throws IOException {
        return Files.writeString(folder.resolve(tag + ".json"), json);
    }

    private static Set<String> keysInFile(String tag) throws Exception {
        Set<String> keys = new TreeSet<>();
        Json.parse(Files.readAllBytes(SHIPPED.resolve(tag + ".json")))
                .fieldNames()
                .forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> places(String text) {
        return matches("(\\{[a-z]+})", text);
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
