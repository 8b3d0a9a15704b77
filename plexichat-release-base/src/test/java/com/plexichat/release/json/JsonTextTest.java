package com.plexichat.release.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTextTest {
    private static final String TEXT = """
            { "version" : "a.1.2-1",
              "größe 🎉": [ 1.50 , {"deep": "x\\"y"}, true,null ],
              "a/b": -0.5e3, "m~n": {}, "": []
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/version|\"a.1.2-1\"",
                "/größe 🎉/0|1.50",
                "/größe 🎉/1|{\"deep\": \"x\\\"y\"}",
                "/größe 🎉/1/deep|\"x\\\"y\"",
                "/größe 🎉/2|true",
                "/größe 🎉/3|null",
                "/a~1b|-0.5e3",
                "/m~0n|{}",
                "/|[]",
            })
    void aValueIsFoundWhereItStands(String pointer, String value) {
        assertThat(found(TEXT, pointer)).isEqualTo(value);
    }

    @Test
    void theWholeTextIsAValueToo() {
        assertThat(found(TEXT, "")).isEqualTo(TEXT.strip());
        assertThat(found(" 12\n", "")).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"/none", "/version/deep", "/größe 🎉/4", "/größe 🎉/-", "/Version"})
    void whatIsNotThereIsNotFound(String pointer) {
        assertThat(JsonText.of(TEXT, "file").find(pointer)).isEmpty();
        assertThat(JsonText.of(TEXT, "file").string(pointer)).isEmpty();
    }

    @Test
    void aStringIsToldAsItIsMeant() {
        assertThat(JsonText.of(TEXT, "file").string("/größe 🎉/1/deep")).contains("x\"y");
        assertThat(JsonText.of(TEXT, "file").string("/größe 🎉/0")).isEmpty();
    }

    @Test
    void whatIsNoJsonOrNoPointerIsRefused() {
        assertThatThrownBy(() -> JsonText.of("{\n  \"a\": }", "file"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("file is not valid JSON at line 2, column 8");
        assertThatThrownBy(() -> JsonText.of(TEXT, "file").find("version"))
                .isInstanceOf(JsonException.class)
                .hasMessage("\"version\" is not a JSON pointer, such as /app/version");
    }

    @Test
    void everyValueOfAnyTextIsFound() {
        Generated.cases(2000, random -> {
            Map<String, String> values = new LinkedHashMap<>();
            String text = space(random) + value(random, "", 3, values) + space(random);

            values.forEach((pointer, value) -> assertThat(found(text, pointer))
                    .as("%s in %s", pointer, text)
                    .isEqualTo(value));
        });
    }

    private static String value(RandomGenerator random, String pointer, int depth, Map<String, String> values) {
        values.put(pointer, "");
        String value = switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 1 -> array(random, pointer, depth, values);
            case 2 -> object(random, pointer, depth, values);
            default ->
                Generated.oneOf(random, "1", "-2.50e+1", "true", "null", "\"\"", "\"é🎉\\u0041\\n\"", "\"{[,:]}\"");
        };
        values.put(pointer, value);
        return value;
    }

    private static String array(RandomGenerator random, String pointer, int depth, Map<String, String> values) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(space(random) + value(random, pointer + "/" + items.size(), depth - 1, values) + space(random));
        }
        return "[" + String.join(",", items) + "]";
    }

    private static String object(RandomGenerator random, String pointer, int depth, Map<String, String> values) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = Generated.oneOf(random, "a", "é🎉", "x y") + items.size();
            items.add(space(random) + '"' + name + '"' + space(random) + ":" + space(random)
                    + value(random, pointer + "/" + name, depth - 1, values) + space(random));
        }
        return "{" + String.join(",", items) + "}";
    }

    private static String space(RandomGenerator random) {
        return Generated.oneOf(random, "", "", " ", "\r\n\t");
    }

    private static String found(String text, String pointer) {
        JsonText.Place place = JsonText.of(text, "file").find(pointer).orElseThrow();
        return text.substring(place.start(), place.end());
    }
}
