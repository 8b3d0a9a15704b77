package com.plexichat.release.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"a\" 1}'            | 1 | 6",
                "'{\n  \"a\": oops\n}'  | 2 | 8",
                "'{\"a\": 1,}'          | 1 | 9",
                "'[1, 2'                | 1 | 6"
            })
    void brokenTextIsRefusedWithLineAndColumn(String text, int line, int column) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parse(text, "a.json"))
                .withMessageStartingWith("a.json is not valid JSON at line %d, column %d: ", line, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true\u007f", "[no\u001b[31m]", "[tr\u202eue]", "{\"a\u2028\": 1, \"a\u2028\": 2}"})
    void brokenTextIsToldWithoutWhatATerminalActsOn(String text) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parse(text, "a.json"))
                .satisfies(told -> assertThat(told.getMessage()).matches("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "// none", "{'a': 1}", "{a: 1}", "NaN", "01", "\"a\nb\"", "[1,]"})
    void whatOtherDialectsAllowIsRefused(String text) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parse(text, "a.json"))
                .withMessageStartingWith("a.json is not valid JSON");
    }

    @Test
    void aKeyMayNotComeTwice() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parse("{\"a\": {\"b\": 1, \"b\": 2}}", "a.json"))
                .withMessageContaining("Duplicate")
                .withMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}}", "[] 1", "1 x"})
    void nothingMayFollowTheValue(String text) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> Json.parse(text, "a.json"));
    }

    @Test
    void linesAreThoseOfTheWholeTextAndLateValuesAreMadeWhenTheyAreWritten() {
        List<String> lines = new ArrayList<>();
        List<String> many = Collections.nCopies(10_000, "a\nb");
        Supplier<Object> late = () -> lines.size() > 1_000;

        Json.indented(List.of(many, late), lines::add);

        assertThat(lines).allMatch(line -> line.indexOf('\n') == line.length() - 1);
        assertThat(String.join("", lines)).isEqualTo(Json.indented(List.of(many, true)));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> Json.parse("[".repeat(100_000), "a.json"));
    }

    @Test
    void aMessageTellsNothingOfTheLibraryInside() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parse("{\"a\": [1", "a.json"))
                .withMessageEndingWith("expected close marker for Array (it began at line: 1, column: 7)");
    }

    @Test
    void keysKeepTheirOrder() {
        assertThat(Json.parseObject("{\"z\": 1, \"a\": 2, \"m\": 3}", "a.json")
                        .asMap()
                        .keySet())
                .containsExactly("z", "a", "m");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        assertThat(Json.compact(map)).isEqualTo("{\"z\":1,\"a\":2}");
    }

    @Test
    void anIndentedTextIsTheSameOnEverySystem() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "\"ü\"\n");
        map.put("list", List.of(1, Map.of("deep", true)));
        map.put("none", List.of());

        assertThat(Json.indented(map)).isEqualTo("""
                        {
                          "text": "\\"ü\\"\\n",
                          "list": [
                            1,
                            {
                              "deep": true
                            }
                          ],
                          "none": [ ]
                        }
                        """);
    }

    @Test
    void anyValueIsReadAsItWasWritten() {
        Generated.cases(2_000, random -> {
            Map<String, Object> value = map(random, 3);

            assertThat(Json.parse(Json.compact(value), "compact")).isEqualTo(value);
            assertThat(Json.parseObject(Json.indented(value), "indented").asMap())
                    .isEqualTo(value);
        });
    }

    @Test
    void onlyAnObjectIsReadAsAnObject() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parseObject("[]", "a.json"))
                .withMessage("a.json is not a JSON object");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parseObject("null", "a.json"))
                .withMessage("a.json is not a JSON object");
    }

    @Test
    void anArrayOfObjectsIsReadOneByOne() {
        assertThat(Json.parseList("[{\"n\": \"x\"}, {\"n\": \"y\"}]", "a.json", each -> each.string("n")))
                .containsExactly("x", "y");
    }

    @Test
    void onlyAnArrayOfObjectsIsReadAsAList() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parseList("{}", "a.json", each -> each))
                .withMessage("a.json is not a JSON array");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parseList("[{}, 1]", "a.json", each -> each))
                .withMessage("a.json/1 is not a JSON object");
    }

    @Test
    void onlyPlainValuesAreWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.compact(new Object()));
    }

    private static Map<String, Object> map(RandomGenerator random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(text(random), value(random, depth));
        }
        return map;
    }

    private static Object value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> text(random);
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> Long.MAX_VALUE - random.nextInt(1_000_000);
            case 4 -> map(random, depth - 1);
            default -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
        };
    }

    private static String text(RandomGenerator random) {
        return Generated.text(random, "ab/\\\"\n\t\u0001 ü漢😀", 0, 8);
    }
}
