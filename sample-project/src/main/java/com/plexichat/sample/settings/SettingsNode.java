package com.plexichat.sample.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One object of the configuration file; each accessor's error carries the file and the JSON pointer. */
final class SettingsNode {
    private final JsonNode node;
    private final String file;
    private final String pointer;

    private SettingsNode(JsonNode node, String file, String pointer) {
        this.node = node;
        this.file = file;
        this.pointer = pointer;
    }

    /** An unknown key is an error: a misspelt setting that is silently ignored is worse. */
    static SettingsNode of(JsonNode node, String file, String pointer, String... keys) throws SettingsException {
        if (!node.isObject()) {
            throw new SettingsException(place(file, pointer), "must be an object");
        }
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        List.of(keys).forEach(unknown::remove);
        for (String key : unknown) {
            throw new SettingsException(place(file, pointer + "/" + key), "is not a known setting");
        }
        return new SettingsNode(node, file, pointer);
    }

    SettingsNode object(String key, String... keys) throws SettingsException {
        return of(present(key, "an object"), file, pointer + "/" + key, keys);
    }

    String text(String key) throws SettingsException {
        JsonNode value = present(key, "a string");
        if (!value.isTextual()) {
            throw wrong(key, "must be a string");
        }
        return value.textValue();
    }

    String filledText(String key) throws SettingsException {
        String value = text(key);
        if (value.isBlank()) {
            throw wrong(key, "must not be empty");
        }
        return value;
    }

    int number(String key, int lowest, int highest) throws SettingsException {
        String expected = "a whole number between " + lowest + " and " + highest;
        JsonNode value = present(key, expected);
        if (!value.isInt() || value.intValue() < lowest || value.intValue() > highest) {
            throw wrong(key, "must be " + expected);
        }
        return value.intValue();
    }

    boolean flag(String key) throws SettingsException {
        JsonNode value = present(key, "true or false");
        if (!value.isBoolean()) {
            throw wrong(key, "must be true or false");
        }
        return value.booleanValue();
    }

    SettingsException wrong(String key, String problem) {
        return new SettingsException(place(file, pointer + "/" + key), problem);
    }

    private JsonNode present(String key, String expected) throws SettingsException {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            throw wrong(key, "is missing; it must be " + expected);
        }
        return value;
    }

    private static String place(String file, String pointer) {
        return pointer.isEmpty() ? file : file + ": " + pointer;
    }
}
