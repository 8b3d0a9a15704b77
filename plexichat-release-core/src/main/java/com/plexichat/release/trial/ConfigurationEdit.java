package com.plexichat.release.trial;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that an administrator sets by hand, and that has to outlive each change of version.
 *
 * @param file of the installation, such as {@code config/config.json}
 * @param pointer as in RFC 6901
 * @param value as JSON
 */
record ConfigurationEdit(String file, String pointer, String value) {
    /**
     * Reads {@code {"config/config.json": {"/port": 8000}}}.
     *
     * @throws JsonException if the text has another form
     */
    static List<ConfigurationEdit> parse(String text, String where) {
        List<ConfigurationEdit> edits = new ArrayList<>();
        Json.parseObject(text, where).asMap().forEach((file, values) -> {
            if (!(values instanceof Map<?, ?> each)) {
                throw new JsonException("\"" + file + "\" in " + where + " is not an object of pointers and values");
            }
            each.forEach((pointer, value) ->
                    edits.add(new ConfigurationEdit(file, String.valueOf(pointer), Json.compact(value))));
        });
        return List.copyOf(edits);
    }

    /** @throws JsonException if the text has no such value */
    String applyTo(String text) {
        return JsonText.of(text, file).with(JsonEdit.set(pointer, value)).text();
    }

    /** How a text contradicts it. */
    Optional<String> fault(String text) {
        try {
            Optional<String> found = JsonText.of(text, file).written(pointer);
            return found.isEmpty()
                    ? Optional.of("\"" + pointer + "\" is gone, it was set to " + value)
                    : found.filter(now -> !Objects.equals(Json.parse(now, file), Json.parse(value, pointer)))
                            .map(now -> "\"" + pointer + "\" is " + now.strip() + ", it was set to " + value);
        } catch (JsonException broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
    }
}
