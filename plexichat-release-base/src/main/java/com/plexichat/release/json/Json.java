package com.plexichat.release.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON (RFC 8259): an object read becomes a {@link JsonObject}, a map written keeps its order. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ObjectWriter INDENTED = MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final Pattern OPENING = Pattern.compile("\\(start marker at \\[Source: .*; (line: .*)]\\)");

    private Json() {}

    /**
     * The value of a text: Map (ordered), List, String, Number, Boolean or null.
     *
     * @param where what is read, for the message
     * @throws JsonException with line and column if the text is not JSON
     */
    public static @Nullable Object parse(String text, String where) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new JsonException(where + " is not valid JSON" + place + ": " + reason(broken));
        }
    }

    /** Jackson names a source that it keeps to itself before the line and column of an opening bracket. */
    private static String reason(JsonProcessingException broken) {
        return OPENING.matcher(broken.getOriginalMessage()).replaceAll("(it began at $1)");
    }

    /** @throws JsonException if the text is not JSON, or not an object */
    public static JsonObject parseObject(String text, String where) {
        return JsonObject.from(parse(text, where), where);
    }

    /**
     * The objects of a text that is an array, each read by the given function.
     *
     * @throws JsonException if the text is not JSON, or not an array of objects
     */
    public static <T> List<T> parseList(String text, String where, Function<JsonObject, T> each) {
        if (!(parse(text, where) instanceof List<?> items)) {
            throw new JsonException(where + " is not a JSON array");
        }
        return JsonObject.list(items, where, each);
    }

    /** The value on one line. */
    public static String compact(Object value) {
        return write(MAPPER.writer(), value);
    }

    /** The value, a map or a list, indented by two spaces, with a line feed at the end on every system. */
    public static String indented(Object value) {
        return write(INDENTED, value) + "\n";
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("only maps, lists and plain values are written", impossible);
        }
    }
}
