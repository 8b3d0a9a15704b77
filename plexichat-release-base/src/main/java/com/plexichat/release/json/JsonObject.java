package com.plexichat.release.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object as read; each accessor says in its error where the object came from and which key was wrong. */
public final class JsonObject {
    private final Map<String, Object> values;
    private final String where;

    private JsonObject(Map<String, Object> values, String where) {
        this.values = values;
        this.where = where;
    }

    static JsonObject from(@Nullable Object value, String where) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new JsonException(where + " is not a JSON object");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, each) -> values.put(String.valueOf(key), each));
        return new JsonObject(Collections.unmodifiableMap(values), where);
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** All keys and values in the order of the text. */
    public Map<String, Object> asMap() {
        return values;
    }

    public String string(String key) {
        return required(key, optionalString(key));
    }

    /** Empty where the key is missing or null. */
    public Optional<String> optionalString(String key) {
        return optional(key, String.class, "a string");
    }

    public boolean bool(String key) {
        return required(key, optional(key, Boolean.class, "true or false"));
    }

    /** False where the key is missing or null. */
    public boolean boolOrFalse(String key) {
        return optional(key, Boolean.class, "true or false").orElse(false);
    }

    public long number(String key) {
        return required(key, optionalNumber(key));
    }

    public Optional<Long> optionalNumber(String key) {
        return optional(key, Number.class, "a number").map(number -> {
            if (!(number instanceof Integer || number instanceof Long)) {
                throw wrong(key, "a whole number");
            }
            return number.longValue();
        });
    }

    public JsonObject object(String key) {
        return from(required(key, Optional.ofNullable(values.get(key))), where + "/" + key);
    }

    public Optional<JsonObject> optionalObject(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> from(value, where + "/" + key));
    }

    /** The objects of an array, each read by the given function. */
    public <T> List<T> list(String key, Function<JsonObject, T> each) {
        return list(required(key, optional(key, List.class, "an array")), where + "/" + key, each);
    }

    /** An array of strings. */
    public List<String> strings(String key) {
        List<?> items = required(key, optional(key, List.class, "an array"));
        for (Object item : items) {
            if (!(item instanceof String)) {
                throw wrong(key, "an array of strings");
            }
        }
        return items.stream().map(String.class::cast).toList();
    }

    static <T> List<T> list(List<?> items, String where, Function<JsonObject, T> each) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            read.add(each.apply(from(items.get(i), where + "/" + i)));
        }
        return List.copyOf(read);
    }

    private <T> Optional<T> optional(String key, Class<T> type, String expected) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw wrong(key, expected);
        }
        return Optional.of(type.cast(value));
    }

    private <T> T required(String key, Optional<T> value) {
        return value.orElseThrow(() -> new JsonException("\"" + key + "\" is missing in " + where));
    }

    private JsonException wrong(String key, String expected) {
        return new JsonException("\"" + key + "\" in " + where + " is not " + expected);
    }
}
