package com.plexichat.release.localforge.rest;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.localforge.http.Call;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON object a client sent, read with GitHub's own complaints; a null counts as not said. */
final class Fields {
    private final Map<?, ?> values;

    private Fields(Map<?, ?> values) {
        this.values = values;
    }

    static Fields of(Call call) throws IOException {
        if (parsed(call.text()) instanceof Map<?, ?> values) {
            return new Fields(values);
        }
        throw new Refusal(Errors.plain(400, "Body should be a JSON object"));
    }

    String required(String key) {
        return string(key).orElseThrow(() -> Errors.invalid("\"" + key + "\" wasn't supplied."));
    }

    Optional<String> string(String key) {
        return value(key, String.class, "a string");
    }

    Optional<Boolean> bool(String key) {
        return value(key, Boolean.class, "a boolean");
    }

    private <T> Optional<T> value(String key, Class<T> type, String expected) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw Errors.invalid("For 'properties/" + key + "', " + Json.compact(value) + " is not " + expected + ".");
        }
        return Optional.of(type.cast(value));
    }

    private static @Nullable Object parsed(String text) {
        try {
            return Json.parse(text, "request");
        } catch (JsonException broken) {
            throw new Refusal(Errors.plain(400, "Problems parsing JSON"));
        }
    }
}
