package com.plexichat.release.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonInsertionTest {
    private static final String CONFIG = """
            {
                "Service": { "Address" :  ":8065",
                             "Debug": true },
                "Email": {
                    "Port": 25,
                    "Servers": []
                },
                "Empty": {}
            }
            """;

    private static String with(String text, String object, int index, String name, String value) {
        return JsonText.of(text, "config.json")
                .with(new JsonInsertion(object, index, name, value))
                .text();
    }

    @Test
    void aMemberStandsAmongItsNeighboursAndIsLaidOutAsTheyAre() {
        assertThat(with(CONFIG, "/Email", 0, "Host", "\"localhost\""))
                .isEqualTo(CONFIG.replace("\"Port\"", "\"Host\": \"localhost\",\n        \"Port\""));
        assertThat(with(CONFIG, "/Email", 1, "Host", "null"))
                .isEqualTo(CONFIG.replace("25,\n", "25,\n        \"Host\": null,\n"));
        assertThat(with(CONFIG, "/Email", 2, "Host", "1.50"))
                .isEqualTo(CONFIG.replace("[]\n", "[],\n        \"Host\": 1.50\n"));
        assertThat(with(CONFIG, "", 3, "größe", "0")).isEqualTo(CONFIG.replace("{}\n", "{},\n    \"größe\": 0\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"b\": 2}   | 0 | {\"n\": 0, \"a\": 1, \"b\": 2}",
                "{\"a\": 1, \"b\": 2}   | 1 | {\"a\": 1, \"n\": 0, \"b\": 2}",
                "{\"a\": 1, \"b\": 2}   | 2 | {\"a\": 1, \"b\": 2, \"n\": 0}",
                "{\"a\": 1}             | 1 | {\"a\": 1, \"n\": 0}",
                "{\"a\": 1}             | 0 | {\"n\": 0, \"a\": 1}",
                "{\"a\":1}              | 1 | {\"a\":1,\"n\":0}",
                "{ \"a\" : 1 }          | 1 | { \"a\" : 1, \"n\" : 0 }",
                "{\"\\\\\\\": \": 1 }   | 1 | {\"\\\\\\\": \": 1, \"n\": 0 }",
            })
    void onOneLineItStaysOnTheLine(String text, int index, String expected) {
        assertThat(with(text, "", index, "n", "0")).isEqualTo(expected);
    }

    @Test
    void anEmptyObjectOpensWithTheIndentOfTheText() {
        assertThat(with(CONFIG, "/Empty", 0, "a", "1")).isEqualTo(CONFIG.replace("{}", "{\n        \"a\": 1\n    }"));
        assertThat(with("{}\n", "", 0, "a", "1")).isEqualTo("{\n  \"a\": 1\n}\n");
        assertThat(with("{\"a\":{ }}", "/a", 0, "b", "{\n  \"c\": 1\n}")).isEqualTo("{\"a\":{\"b\":{ \"c\": 1 }}}");
    }

    @Test
    void aValueOfManyLinesIsIndentedAsTheText() {
        String value = "{\n      \"x\": [\n        1\n      ]\n    }";

        assertThat(with(CONFIG, "/Email", 2, "n", value))
                .isEqualTo(CONFIG.replace(
                        "[]\n", "[],\n        \"n\": {\n          \"x\": [\n            1\n          ]\n        }\n"));
        assertThat(with("{\r\n\t\"a\": 1\r\n}", "", 1, "n", "[\n  1\n]"))
                .isEqualTo("{\r\n\t\"a\": 1,\r\n\t\"n\": [\r\n\t  1\r\n\t]\r\n}");
    }

    @Test
    void aValueThatTakesThePlaceOfAnotherIsIndentedAsTheText() {
        assertThat(JsonText.of(CONFIG, "config.json")
                        .withValue("/Email/Servers", "[\n  \"a\"\n]")
                        .text())
                .isEqualTo(CONFIG.replace("[]", "[\n          \"a\"\n        ]"));
        assertThatThrownBy(() -> JsonText.of(CONFIG, "config.json").withValue("/None", "1"))
                .hasMessageContaining("\"/None\" does not exist in config.json");
    }

    @Test
    void whatCannotBePutThereIsRefused() {
        assertThatThrownBy(() -> with(CONFIG, "/None", 0, "a", "1"))
                .isInstanceOf(JsonException.class)
                .hasMessage("\"/None\" in config.json does not exist, so that \"a\" cannot be put there");
        assertThatThrownBy(() -> with(CONFIG, "/Email/Servers", 0, "a", "1")).hasMessageContaining("is no object");
        assertThatThrownBy(() -> with(CONFIG, "/Email", 0, "Port", "1")).hasMessageContaining("has the key \"Port\"");
        assertThatThrownBy(() -> with(CONFIG, "/Email", 3, "a", "1")).hasMessageContaining("fewer than 3 members");
        assertThatThrownBy(() -> new JsonInsertion("", 0, "a", "text"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("the value of \"/a\" is not valid JSON");
        assertThatThrownBy(() -> new JsonInsertion("no pointer", 0, "a", "1"))
                .hasMessageContaining("not a JSON pointer");
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonInsertion("", -1, "a", "1"));
    }

    @Test
    void ofAnyTextOnlyTheOneMemberIsNew() {
        Generated.cases(2_000, random -> {
            JsonSample sample = JsonSample.generated(random);
            for (String pointer : sample.values().keySet()) {
                String found = Objects.requireNonNull(sample.values().get(pointer));
                if (Json.parse(found, "value") instanceof Map<?, ?> members) {
                    int index = random.nextInt(members.size() + 1);
                    String name = Generated.oneOf(random, "", "a/b~c", "\"\\", "new");
                    String text = with(sample.text(), pointer, index, name, " [1,\n 2] ");

                    assertThat(text.replaceAll("[ \r\n\t]", ""))
                            .hasSize(sample.text().replaceAll("[ \r\n\t]", "").length()
                                    + Json.compact(name).length()
                                    + ":[1,2]".length()
                                    + (members.isEmpty() ? 0 : 1));
                    assertThat(entries(text, pointer)).isEqualTo(inserted(members, index, name));
                    assertThat(JsonText.of(text, "text")
                                    .with(JsonEdit.set(pointer, found))
                                    .text())
                            .isEqualTo(sample.text());
                }
            }
        });
    }

    private static List<Map.Entry<?, ?>> entries(String text, String pointer) {
        String object = JsonText.of(text, "text").written(pointer).orElseThrow();
        return List.copyOf(Json.parseObject(object, "object").asMap().entrySet());
    }

    private static List<Map.Entry<?, ?>> inserted(Map<?, ?> members, int index, String name) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(members.entrySet());
        entries.add(index, Map.entry(name, List.of(1, 2)));
        return entries;
    }
}
