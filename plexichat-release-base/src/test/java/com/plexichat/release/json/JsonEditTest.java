package com.plexichat.release.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.Generated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonEditTest {
    private static final String CONFIG = """
            {
                "ServiceSettings": { "ListenAddress" :  ":8065",
                                     "EnableDeveloper": true },
                "EmailSettings": {
                    "SMTPPort": "10025",
                    "Timeout": 1.50,
                    "Servers": [ "a", "b",
                                 "c" ]
                },
                "größe 🎉": null
            }
            """;

    private static String edited(String text, JsonEdit edit) {
        return JsonText.of(text, "config.json").with(edit).text();
    }

    @Test
    void aValueIsSetAndAllElseStaysAsItIs() {
        assertThat(edited(CONFIG, JsonEdit.set("/EmailSettings/SMTPPort", "\"25\"")))
                .isEqualTo(CONFIG.replace("\"10025\"", "\"25\""));
        assertThat(edited(CONFIG, JsonEdit.set("/größe 🎉", " {\"a\": 1} ")))
                .isEqualTo(CONFIG.replace("null", "{\"a\": 1}"));
        assertThat(edited(CONFIG, JsonEdit.set("/EmailSettings/Servers/1", "2")))
                .isEqualTo(CONFIG.replace("\"b\"", "2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/ServiceSettings/ListenAddress | \":8065\" | \"\"",
                "/EmailSettings/Servers/2       | \"c\"     | \"\"",
            })
    void aStringIsEmptied(String pointer, String from, String to) {
        assertThat(edited(CONFIG, JsonEdit.empty(pointer))).isEqualTo(CONFIG.replace(from, to));
    }

    @Test
    void aListOrAnObjectIsEmptied() {
        assertThat(edited("{\"a\": [1, 2], \"b\": 3}", JsonEdit.empty("/a"))).isEqualTo("{\"a\": [], \"b\": 3}");
        assertThat(edited("{\"a\": {\"x\": 1}}", JsonEdit.empty("/a"))).isEqualTo("{\"a\": {}}");
        assertThat(edited(" [1]\n", JsonEdit.empty(""))).isEqualTo(" []\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"a\": 1, \"b\": 2}`   | /a   | `{\"b\": 2}`",
                "`{\"a\": 1, \"b\": 2}`   | /b   | `{\"a\": 1}`",
                "`{ \"a\" : 1 }`          | /a   | `{}`",
                "`[1, 2, 3]`              | /0   | `[2, 3]`",
                "`[1, 2, 3]`              | /1   | `[1, 3]`",
                "`[1, 2, 3]`              | /2   | `[1, 2]`",
                "`{\"a\": [ 1 ]}`         | /a/0 | `{\"a\": []}`",
            })
    void aRemovedValueTakesItsKeyAndOneCommaWithIt(String text, String pointer, String left) {
        assertThat(edited(text, JsonEdit.remove(pointer))).isEqualTo(left);
    }

    @Test
    void theLinesAroundARemovedValueKeepTheirIndent() {
        assertThat(edited(CONFIG, JsonEdit.remove("/EmailSettings/SMTPPort")))
                .isEqualTo(CONFIG.replace("        \"SMTPPort\": \"10025\",\n", ""));
        assertThat(edited(CONFIG, JsonEdit.remove("/größe 🎉")))
                .isEqualTo(CONFIG.replace("},\n    \"größe 🎉\": null\n", "}\n"));
    }

    @Test
    void aPlaceThatDoesNotExistIsRefused() {
        for (JsonEdit edit : List.of(
                JsonEdit.set("/EmailSettings/Port", "1"),
                JsonEdit.remove("/EmailSettings/Port"),
                JsonEdit.empty("/EmailSettings/Port"))) {
            assertThatThrownBy(() -> edited(CONFIG, edit))
                    .isInstanceOf(JsonException.class)
                    .hasMessage(
                            "\"/EmailSettings/Port\" does not exist in config.json: \"/EmailSettings\" has the keys \"SMTPPort\","
                                    + " \"Timeout\", \"Servers\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/Email/SMTP/Port            | the whole text has the keys \"ServiceSettings\", \"EmailSettings\", \"größe 🎉\"",
                "/EmailSettings/Servers/3    | \"/EmailSettings/Servers\" is a list of 3, counted from 0",
                "/EmailSettings/SMTPPort/a/b | \"/EmailSettings/SMTPPort\" is neither an object nor a list",
            })
    void theNearestPlaceThatExistsIsNamedWithItsKeys(String pointer, String nearest) {
        assertThatThrownBy(() -> edited(CONFIG, JsonEdit.remove(pointer)))
                .hasMessage("\"" + pointer + "\" does not exist in config.json: " + nearest);
    }

    @Test
    void ofManyKeysTheFirstAreNamed() {
        String keys =
                "\"1\": 0, \"2\": 0, \"3\": 0, \"4\": 0, \"5\": 0, \"6\": 0, \"7\": 0, \"8\": 0, \"9\": 0, \"10\": 0";

        assertThatThrownBy(() -> edited("{" + keys + "}", JsonEdit.remove("/a")))
                .hasMessageEndingWith("\"7\", \"8\" and 2 more");
        assertThatThrownBy(() -> edited("{}", JsonEdit.remove("/a"))).hasMessageEndingWith("is an object without keys");
    }

    @Test
    void anotherValueThanTheExpectedOneIsRefusedAndTold() {
        JsonEdit edit = JsonEdit.set("/EmailSettings/SMTPPort", "\"25\"");

        assertThat(edited(CONFIG, edit.expecting("\"10025\""))).contains("\"SMTPPort\": \"25\"");
        assertThatThrownBy(() -> edited(CONFIG, edit.expecting("\"2500\"")))
                .hasMessage("\"/EmailSettings/SMTPPort\" in config.json is \"10025\", not \"2500\"");
        assertThatThrownBy(() -> edited(CONFIG, edit.expecting("10025")))
                .hasMessage("\"/EmailSettings/SMTPPort\" in config.json is \"10025\", not 10025");
    }

    @Test
    void theExpectedValueIsComparedAsAValueAndNotAsAText() {
        JsonEdit edit = JsonEdit.remove("/EmailSettings/Servers").expecting("[\"a\",\"b\",\"c\"]");

        assertThat(edited(CONFIG, edit)).doesNotContain("Servers");
    }

    @ParameterizedTest
    @CsvSource({"/EmailSettings/Timeout, 1.50", "/ServiceSettings/EnableDeveloper, true"})
    void whatHasNoContentCannotBeEmptied(String pointer, String value) {
        assertThatThrownBy(() -> edited(CONFIG, JsonEdit.empty(pointer)))
                .hasMessage("\"" + pointer + "\" in config.json is " + value + ", which has no content");
    }

    @Test
    void anEditThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> JsonEdit.set("no pointer", "1")).hasMessageContaining("is not a JSON pointer");
        assertThatThrownBy(() -> JsonEdit.set("/a", "text"))
                .hasMessageContaining("the new value of \"/a\" is not valid JSON");
        assertThatThrownBy(() -> JsonEdit.remove("/a").expecting("'x'"))
                .hasMessageContaining("the expected value of \"/a\" is not valid JSON");
        assertThatThrownBy(() -> JsonEdit.remove("")).hasMessageContaining("cannot be removed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonEdit("/a", JsonEdit.Kind.SET, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonEdit("/a", JsonEdit.Kind.REMOVE, Optional.of("1"), Optional.empty()));
    }

    @Test
    void ofAnyTextOnlyTheOneValueChanges() {
        Generated.cases(2_000, random -> {
            JsonSample sample = JsonSample.generated(random);
            List<String> pointers = List.copyOf(sample.values().keySet());
            String pointer = pointers.get(random.nextInt(pointers.size()));
            JsonText.Place place =
                    JsonText.of(sample.text(), "text").find(pointer).orElseThrow();

            String set = edited(sample.text(), JsonEdit.set(pointer, "[42]"));
            assertThat(set)
                    .startsWith(sample.text().substring(0, place.start()))
                    .endsWith(sample.text().substring(place.end()))
                    .hasSize(sample.text().length() - (place.end() - place.start()) + 4);
            assertThat(edited(
                            set,
                            JsonEdit.set(
                                    pointer,
                                    Objects.requireNonNull(sample.values().get(pointer)))))
                    .isEqualTo(sample.text());
            if (!pointer.isEmpty()) {
                assertThat(Json.parse(edited(sample.text(), JsonEdit.remove(pointer)), "text"))
                        .as("%s without %s", sample.text(), pointer)
                        .isEqualTo(without(Objects.requireNonNull(Json.parse(sample.text(), "text")), pointer));
            }
        });
    }

    /** The value with the one at the pointer taken out, found without any text. */
    private static Object without(Object value, String pointer) {
        int slash = pointer.lastIndexOf('/');
        Object parent = value;
        for (String key : pointer.substring(0, slash).split("/", -1)) {
            if (!key.isEmpty()) {
                parent = Objects.requireNonNull(
                        parent instanceof Map<?, ?> map ? map.get(key) : ((List<?>) parent).get(Integer.parseInt(key)));
            }
        }
        String key = pointer.substring(slash + 1);
        if (parent instanceof Map<?, ?> map) {
            map.remove(key);
        } else {
            ((List<?>) parent).remove(Integer.parseInt(key));
        }
        return value;
    }

    @Test
    void thePasswordOfAnAddressIsNotShown() {
        for (String address : List.of(
                "postgres://chat:se/cr@et@db/chat", "postgres:\\/\\/chat:se\\\"cret@db/chat", "redis://:secret@db")) {
            JsonText text = JsonText.of("{\"a\": \"" + address + "\"}", "config.json");

            assertThatThrownBy(() -> text.with(JsonEdit.remove("/a").expecting("\"x://u:other@y\"")))
                    .hasMessageContainingAll(":***@db", "not \"x://u:***@y\"")
                    .hasMessageNotContainingAny("cret", "other");
        }
    }
}
