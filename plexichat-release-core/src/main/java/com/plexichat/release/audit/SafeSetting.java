package com.plexichat.release.audit;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What is wrong with the file; values are not told, since they may be secrets. */
    Optional<String> fault(JsonText json) {
        Optional<String> written = json.written(pointer);
        if (written.isEmpty()) {
            return expected.map(value -> "\"" + pointer + "\" does not exist, and has to be " + value);
        }
        Object found = value(written.get());
        return expected.filter(value -> !Objects.equals(value(value), found))
                .map(value -> "\"" + pointer + "\" is not " + value)
                .or(() -> forbidden
                        .filter(value -> Objects.equals(value(value), found))
                        .map(value -> "\"" + pointer + "\" has the value that is forbidden for it"));
    }

    private @Nullable Object value(String json) {
        return comparable(Json.parse(json, "the value for \"" + pointer + "\""));
    }

    /** Numbers are the same in every spelling, such as 0, 0.0 and 0e3. */
    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> all = new ArrayList<>();
            items.forEach(item -> all.add(comparable(item)));
            return all;
        }
        if (value instanceof Map<?, ?> members) {
            Map<Object, @Nullable Object> all = new HashMap<>();
            members.forEach((key, member) -> all.put(key, comparable(member)));
            return all;
        }
        return value;
    }
}
