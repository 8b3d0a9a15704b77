package com.plexichat.release.component.python;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A table of a TOML file (TOML 1.0.0); what is of another kind than is asked for is told as broken, with its key. */
final class TomlTable {
    /** As many tables and arrays inside of one another; it bounds the stack. */
    private static final int DEEPEST = 50;

    private static final TomlFactory FACTORY = TomlFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /** What of the file itself stands in a message, such as a number. */
    private static final Pattern QUOTED = Pattern.compile(" \\(.*", Pattern.DOTALL);

    /** What no reader asks for. */
    private enum Other {
        NUMBER
    }

    private final String where;
    private final Map<String, Object> values;

    private TomlTable(String where, Map<String, Object> values) {
        this.where = where;
        this.values = values;
    }

    /** The table that the whole of a text is. */
    static TomlTable parse(String text) throws BrokenSourceException {
        try (JsonParser tokens = FACTORY.createParser(text)) {
            tokens.nextToken();
            return new TomlTable("", table(tokens));
        } catch (StreamConstraintsException unusual) {
            throw new BrokenSourceException(
                    "it is nested deeper than " + DEEPEST + " tables, or has a name or text that nobody writes");
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw new BrokenSourceException("it is not valid TOML at line " + at.getLineNr() + ", column "
                    + at.getColumnNr() + ": "
                    + QUOTED.matcher(broken.getOriginalMessage()).replaceFirst(""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> table(JsonParser tokens) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            tokens.nextToken();
            values.put(key, value(tokens));
        }
        return values;
    }

    private static Object value(JsonParser tokens) throws IOException {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> table(tokens);
            case START_ARRAY -> array(tokens);
            case VALUE_STRING -> tokens.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Other.NUMBER;
        };
    }

    private static List<Object> array(JsonParser tokens) throws IOException {
        List<Object> items = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(tokens));
        }
        return items;
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean hasText(String key) {
        return values.get(key) instanceof String;
    }

    /** Empty where the key is missing. */
    Optional<String> text(String key) throws BrokenSourceException {
        return optional(key, String.class, "text");
    }

    /** False where the key is missing. */
    boolean flag(String key) throws BrokenSourceException {
        return optional(key, Boolean.class, "true or false").orElse(false);
    }

    /** The table with that name; one without anything in it where the key is missing. */
    TomlTable table(String key) throws BrokenSourceException {
        return tableOf(optional(key, Map.class, "table").orElse(Map.of()), path(key));
    }

    /** The tables of an array, or the one table that stands in its place; none where the key is missing. */
    List<TomlTable> tables(String key) throws BrokenSourceException {
        if (values.get(key) instanceof Map<?, ?> one) {
            return List.of(tableOf(one, path(key)));
        }
        List<TomlTable> tables = new ArrayList<>();
        for (Object each : optional(key, List.class, "array of tables").orElse(List.of())) {
            tables.add(tableOf(as(Map.class, each, key, "array of tables"), path(key)));
        }
        return tables;
    }

    /** The texts of an array; none where the key is missing. */
    List<String> texts(String key) throws BrokenSourceException {
        List<String> texts = new ArrayList<>();
        for (Object each : optional(key, List.class, "array of texts").orElse(List.of())) {
            texts.add(as(String.class, each, key, "array of texts"));
        }
        return texts;
    }

    /** The texts of an array that may have tables among them. */
    List<String> textsAmongTables(String key) throws BrokenSourceException {
        List<String> texts = new ArrayList<>();
        for (Object each : optional(key, List.class, "array of texts").orElse(List.of())) {
            if (!(each instanceof Map)) {
                texts.add(as(String.class, each, key, "array of texts"));
            }
        }
        return texts;
    }

    private static TomlTable tableOf(Map<?, ?> map, String where) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
        return new TomlTable(where, values);
    }

    private <T> Optional<T> optional(String key, Class<T> type, String expected) throws BrokenSourceException {
        Object value = values.get(key);
        return value == null ? Optional.empty() : Optional.of(as(type, value, key, expected));
    }

    private <T> T as(Class<T> type, Object value, String key, String expected) throws BrokenSourceException {
        if (!type.isInstance(value)) {
            throw new BrokenSourceException(VisibleText.brief(path(key)) + " is no " + expected);
        }
        return type.cast(value);
    }

    private String path(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
