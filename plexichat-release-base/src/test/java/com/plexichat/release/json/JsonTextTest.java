package com.plexichat.release.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.Generated;
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
            JsonSample sample = JsonSample.generated(random);

            sample.values()
                    .forEach((pointer, value) -> assertThat(found(sample.text(), pointer))
                            .as("%s in %s", pointer, sample.text())
                            .isEqualTo(value));
        });
    }

    private static String found(String text, String pointer) {
        JsonText.Place place = JsonText.of(text, "file").find(pointer).orElseThrow();
        return text.substring(place.start(), place.end());
    }
}
