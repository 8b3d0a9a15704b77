package com.plexichat.release.audit;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonText;
import java.util.Objects;
import java.util.Optional;

/**
 * What a project says of a value in its configuration, a JSON file of the package.
 *
 * @param file its path in the package
 * @param pointer as in RFC 6901, such as {@code /server/debug}
 * @param expected the value that it has to have, as JSON
 * @param forbidden the value that it must not have, as JSON
 */
public record SafeSetting(String file, String pointer, Optional<String> expected, Optional<String> forbidden) {
    /** @throws JsonException if the pointer is none, or a value is not JSON */
    public SafeSetting {
        if (file.isBlank() || expected.isPresent() == forbidden.isPresent()) {
            throw new IllegalArgumentException("a value of a file is either expected or forbidden");
        }
        JsonText.of("{}", "").find(pointer);
        expected.or(() -> forbidden).ifPresent(json -> Json.parse(json, "the value for \"" + pointer + "\""));
    }

    /** What is wrong with the text of the file; values are not told, since they may be secrets. */
    Optional<String> fault(String text) {
        JsonText json = JsonText.of(text, "the file");
        Optional<JsonText.Place> place = json.find(pointer);
        if (place.isEmpty()) {
            return expected.map(value -> "\"" + pointer + "\" does not exist, and has to be " + value);
        }
        Object found =
                Json.parse(text.substring(place.get().start(), place.get().end()), pointer);
        return expected.filter(value -> !Objects.equals(Json.parse(value, pointer), found))
                .map(value -> "\"" + pointer + "\" is not " + value)
                .or(() -> forbidden
                        .filter(value -> Objects.equals(Json.parse(value, pointer), found))
                        .map(value -> "\"" + pointer + "\" has the value that is forbidden for it"));
    }
}
