package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Hints make it fast to see what is not in a text, and change nothing of what is found. */
final class HintsTest {
    private static final Path TABLE = Path.of("src/test/resources/notes/hinted-texts.tsv");
    private static final Path SUBJECTS = Path.of("src/test/resources/notes/placed-subjects.tsv");

    private static final List<String> SECRETS = List.of(
            "token",
            "the tokens",
            "Passwords",
            "secrets",
            "Credentials",
            "API keys",
            "an api-key",
            "private keys",
            "the session id",
            "session ids",
            "session keys");

    private static final List<String> OF_SECRETS = List.of(
            "Fix %s in logs",
            "Remove %s in the server log",
            "Stop %s in the logs of the proxy",
            "Don't log %s",
            "don’t log raw %s",
            "Do not log %s",
            "Never log %s",
            "No longer log %s",
            "Stop logging %s",
            "Mask %s in logs");

    private static final List<String> OF_SECURITY = List.of(
            "advisory",
            "advisories",
            "fix",
            "fixes",
            "patch",
            "patches",
            "update",
            "updates",
            "improvement",
            "improvements",
            "hardening",
            "hole",
            "issue");

    private static final List<String> ENDS =
            List.of("Fix", "Fixes", "Fixed", "Close", "Closes", "Closed", "Resolve", "Resolves", "Resolved");

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String form : OF_SECRETS) {
            SECRETS.forEach(secret -> texts.add(form.formatted(secret)));
        }
        OF_SECURITY.forEach(word -> texts.add("Add a security " + word));
        ENDS.forEach(word -> texts.add(word + " #12: rooms are empty"));
        Files.readAllLines(SUBJECTS).forEach(line -> texts.add(line.substring(line.indexOf('\t') + 1)));
        return texts;
    }

    private static Map<String, Phrase> phrases() throws ReflectiveOperationException {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (var each : new ClassFileImporter().importPackagesOf(Rules.class)) {
            for (JavaField field : each.getFields()) {
                if (field.getRawType().isEquivalentTo(Phrase.class)) {
                    var constant = field.reflect();
                    constant.setAccessible(true);
                    phrases.put(field.getOwner().getSimpleName() + "." + field.getName(), (Phrase) constant.get(null));
                }
            }
        }
        return phrases;
    }

    @Test
    void aPhraseIsFoundWithItsHintsWhereItIsWithoutThem() throws IOException, ReflectiveOperationException {
        Map<String, Phrase> phrases = phrases();
        List<String> missed = new ArrayList<>();
        for (String text : texts()) {
            Subject subject = Subject.parse(text);
            for (Map.Entry<String, Phrase> phrase : phrases.entrySet()) {
                if (phrase.getValue().isIn(subject.text()) && !phrase.getValue().isIn(subject)) {
                    missed.add(phrase.getKey() + ": " + text);
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    /** A text that a phrase is found in by this hint alone. */
    private record Row(String phrase, String hint, String text) {
        static List<Row> all() throws IOException {
            return Files.readAllLines(TABLE).stream()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @Test
    void eachHintFindsATextThatNoOtherFinds() throws IOException, ReflectiveOperationException {
        List<String> hints = new ArrayList<>();
        Map<String, Phrase> phrases = phrases();
        for (Map.Entry<String, Phrase> phrase : phrases.entrySet()) {
            for (String hint : hints(phrase.getValue())) {
                hints.add(phrase.getKey() + "\t" + hint);
            }
        }

        assertThat(Row.all())
                .extracting(row -> row.phrase() + "\t" + row.hint())
                .containsExactlyInAnyOrderElementsOf(hints);
        for (Row row : Row.all()) {
            Phrase phrase = Objects.requireNonNull(phrases.get(row.phrase()));
            String lower = row.text().toLowerCase(Locale.ROOT);

            assertThat(phrase.isIn(Subject.parse(row.text())))
                    .as(row.toString())
                    .isTrue();
            assertThat(hints(phrase))
                    .filteredOn(hint -> isAtBeginning(phrase) ? lower.startsWith(hint) : lower.contains(hint))
                    .as(row.toString())
                    .containsExactly(row.hint());
        }
    }

    private static boolean isAtBeginning(Phrase phrase) {
        return (boolean) assertThat(phrase).extracting("atBeginning").actual();
    }

    private static List<String> hints(Phrase phrase) {
        Object pieces = assertThat(phrase).extracting("hints.pieces").actual();
        return List.of((String[]) pieces);
    }

    @Test
    void whatIsInATextIsFoundAndWhatIsNotIsNot() {
        Generated.cases(5_000, random -> {
            String text = Generated.text(random, "ab c", 0, 12);
            String piece = Generated.text(random, "ab c", 1, 4);
            Words words = Words.of(text);

            assertThat(Hints.of("d", piece).areIn(words)).isEqualTo(text.contains(piece));
            assertThat(Hints.of("d", piece).begin(words)).isEqualTo(text.startsWith(piece));
            assertThat(Hints.of("d", piece).areIn(text)).isEqualTo(text.contains(piece));
        });
    }
}
