package com.plexichat.updater.merge;

import com.plexichat.release.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as they may be told: short, and without what looks like a secret. */
final class ShownValue {
    /** The names of the pointer, and of members inside of a value. */
    private static final Pattern SECRET =
            Pattern.compile("password|passwd|passphrase|credential|secret|token|key|dsn|datasource");

    /** What an address has before its host, such as the user and password of a database. */
    private static final Pattern USER_OF_ADDRESS = Pattern.compile("://\\S*@");

    private static final String MASK = "***";
    private static final int LONGEST = 60;

    private ShownValue() {}

    static String of(Held held, String pointer) {
        if (!held.present()) {
            return "nothing";
        }
        Object safe = looksSecret(pointer) ? MASK : masked(held.value());
        return MASK.equals(safe) ? MASK : shortened(safe == null ? "null" : Json.compact(safe));
    }

    private static boolean looksSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", ""))
                .find();
    }

    private static @Nullable Object masked(@Nullable Object value) {
        if (value instanceof String text) {
            return USER_OF_ADDRESS.matcher(text).replaceAll("://" + MASK + "@");
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> safe = new ArrayList<>();
            items.forEach(each -> safe.add(masked(each)));
            return safe;
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> safe = new LinkedHashMap<>();
            members.forEach((key, each) ->
                    safe.put(String.valueOf(key), looksSecret(String.valueOf(key)) ? MASK : masked(each)));
            return safe;
        }
        return value;
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
