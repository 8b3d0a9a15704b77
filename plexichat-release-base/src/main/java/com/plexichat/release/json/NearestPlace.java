package com.plexichat.release.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is on the way to a value that is missing, for whoever misspelt its pointer. */
final class NearestPlace {
    /** A text of hundreds of keys is no less clear for the first of them. */
    private static final int MOST_KEYS = 8;

    private NearestPlace() {}

    /** A clause about the last place of the pointer that exists; no value is in it, since that may be a secret. */
    static String of(String pointer, String text, JsonText places) {
        String above = pointer;
        Optional<JsonText.Place> place = Optional.empty();
        while (place.isEmpty()) {
            above = above.substring(0, above.lastIndexOf('/'));
            place = places.find(above);
        }
        String value = text.substring(place.get().start(), place.get().end());
        return (above.isEmpty() ? "the whole text" : "\"" + above + "\"") + " " + described(Json.parse(value, above));
    }

    private static String described(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "is an object without keys" : "has the keys " + keys(map.keySet());
        }
        return value instanceof List<?> list
                ? "is a list of " + list.size() + ", counted from 0"
                : "is neither an object nor a list";
    }

    private static String keys(Collection<?> keys) {
        int more = keys.size() - MOST_KEYS;
        return keys.stream().limit(MOST_KEYS).map(key -> "\"" + key + "\"").collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
