package com.plexichat.release.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class JsonObjectTest {
    private static final String TEXT = """
            {"text": "x", "yes": true, "no": false, "whole": 9007199254740993, "part": 1.5,
             "huge": 123456789012345678901234567890, "none": null,
             "object": {"inner": {"key": "deep"}}, "list": [{"n": 1}, {"n": 2}], "mixed": [{}, "x"], "words": ["a", "b"], "nothing": []}
            """;

    private final JsonObject json = Json.parseObject(TEXT, "a.json");

    @Test
    void eachKindOfValueIsRead() {
        assertThat(json.string("text")).isEqualTo("x");
        assertThat(json.bool("yes")).isTrue();
        assertThat(json.bool("no")).isFalse();
        assertThat(json.boolOrFalse("yes")).isTrue();
        assertThat(json.number("whole")).isEqualTo(9007199254740993L);
        assertThat(json.object("object").object("inner").string("key")).isEqualTo("deep");
        assertThat(json.list("list", each -> each.number("n"))).containsExactly(1L, 2L);
    }

    @Test
    void anArrayOfStringsIsReadAndNoOther() {
        assertThat(json.strings("words")).containsExactly("a", "b");
        assertThat(json.strings("nothing")).isEmpty();
        assertRefused(object -> object.strings("missing"), "\"missing\" is missing in a.json");
        assertRefused(object -> object.strings("mixed"), "\"mixed\" in a.json is not an array of strings");
        assertRefused(object -> object.strings("text"), "\"text\" in a.json is not an array");
    }

    @Test
    void aMissingOrNullKeyIsEmptyWhereItMayBe() {
        for (String key : new String[] {"missing", "none"}) {
            assertThat(json.has(key)).isFalse();
            assertThat(json.optionalString(key)).isEmpty();
            assertThat(json.optionalNumber(key)).isEmpty();
            assertThat(json.optionalObject(key)).isEmpty();
            assertThat(json.boolOrFalse(key)).isFalse();
        }
        assertThat(json.has("no")).isTrue();
        assertThat(json.optionalObject("object")).isPresent();
    }

    @Test
    void aMissingKeyIsRefusedWithItsPlace() {
        assertRefused(object -> object.string("missing"), "\"missing\" is missing in a.json");
        assertRefused(object -> object.string("none"), "\"none\" is missing in a.json");
        assertRefused(object -> object.bool("missing"), "\"missing\" is missing in a.json");
        assertRefused(object -> object.number("missing"), "\"missing\" is missing in a.json");
        assertRefused(object -> object.object("missing"), "\"missing\" is missing in a.json");
        assertRefused(object -> object.list("missing", each -> each), "\"missing\" is missing in a.json");
    }

    @Test
    void aPlaceIsThePathFromTheTop() {
        assertRefused(
                object -> object.object("object").object("inner").string("n"),
                "\"n\" is missing in a.json/object/inner");
        assertRefused(
                object -> object.list("list", each -> each.string("n")), "\"n\" in a.json/list/0 is not a string");
        assertRefused(object -> object.list("mixed", each -> each), "a.json/mixed/1 is not a JSON object");
        assertRefused(object -> object.object("text"), "a.json/text is not a JSON object");
        assertRefused(object -> object.optionalObject("list"), "a.json/list is not a JSON object");
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        assertRefused(object -> object.string("whole"), "\"whole\" in a.json is not a string");
        assertRefused(object -> object.optionalString("yes"), "\"yes\" in a.json is not a string");
        assertRefused(object -> object.bool("text"), "\"text\" in a.json is not true or false");
        assertRefused(object -> object.boolOrFalse("whole"), "\"whole\" in a.json is not true or false");
        assertRefused(object -> object.number("text"), "\"text\" in a.json is not a number");
        assertRefused(object -> object.list("object", each -> each), "\"object\" in a.json is not an array");
    }

    @Test
    void onlyWholeNumbersThatFitAreNumbers() {
        assertRefused(object -> object.number("part"), "\"part\" in a.json is not a whole number");
        assertRefused(object -> object.number("huge"), "\"huge\" in a.json is not a whole number");
    }

    @Test
    void whatWasReadCannotBeChanged() {
        assertThat(json.asMap()).isUnmodifiable();
    }

    private void assertRefused(Function<JsonObject, Object> read, String message) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> read.apply(json))
                .withMessage(message);
    }
}
