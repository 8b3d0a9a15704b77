package com.plexichat.sample.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Strict JSON: a doubled key or anything behind the value is an error, not a surprise. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private Json() {}

    /** The value in the text, or the line and column at which it stops being JSON. */
    public static JsonNode parse(byte[] utf8) throws JsonSyntaxException {
        try {
            return MAPPER.readTree(utf8);
        } catch (JsonProcessingException e) {
            throw new JsonSyntaxException(e.getOriginalMessage() + position(e.getLocation()));
        } catch (IOException e) {
            throw new JsonSyntaxException("not UTF-8: " + e.getMessage());
        }
    }

    /** A value made of maps, lists, strings and numbers as UTF-8. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String position(@Nullable JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
