package com.plexichat.release.localforge.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making: ordered, and null is a value. */
final class JsonMap {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    JsonMap put(String key, @Nullable Object value) {
        values.put(key, value instanceof Instant time ? time.toString() : value);
        return this;
    }

    JsonMap putAll(Map<String, ?> more) {
        more.forEach(this::put);
        return this;
    }

    JsonMap putIfPresent(String key, @Nullable Object value) {
        return value == null ? this : put(key, value);
    }

    Map<String, @Nullable Object> map() {
        return values;
    }
}
