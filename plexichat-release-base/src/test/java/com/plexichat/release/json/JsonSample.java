package com.plexichat.release.json;

import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A JSON text as people and tools lay it out.
 *
 * @param values the text of each value by its pointer
 */
record JsonSample(String text, Map<String, String> values) {
    static JsonSample generated(RandomGenerator random) {
        Map<String, String> values = new LinkedHashMap<>();
        String text = space(random) + value(random, "", 3, values) + space(random);
        return new JsonSample(text, values);
    }

    private static String value(RandomGenerator random, String pointer, int depth, Map<String, String> values) {
        values.put(pointer, "");
        String value = switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 1 -> array(random, pointer, depth, values);
            case 2 -> object(random, pointer, depth, values);
            default ->
                Generated.oneOf(random, "1", "-2.50e+1", "true", "null", "\"\"", "\"é🎉\\u0041\\n\"", "\"{[,:]}\"");
        };
        values.put(pointer, value);
        return value;
    }

    private static String array(RandomGenerator random, String pointer, int depth, Map<String, String> values) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(space(random) + value(random, pointer + "/" + items.size(), depth - 1, values) + space(random));
        }
        return "[" + String.join(",", items) + "]";
    }

    private static String object(RandomGenerator random, String pointer, int depth, Map<String, String> values) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = Generated.oneOf(random, "a", "é🎉", "x y") + items.size();
            items.add(space(random) + '"' + name + '"' + space(random) + ":" + space(random)
                    + value(random, pointer + "/" + name, depth - 1, values) + space(random));
        }
        return "{" + String.join(",", items) + "}";
    }

    private static String space(RandomGenerator random) {
        return Generated.oneOf(random, "", "", " ", "\r\n\t");
    }
}
