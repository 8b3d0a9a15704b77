package com.plexichat.sample.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.plexichat.sample.json.Json;
import com.plexichat.sample.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The body of a request, read only by the endpoint that wants it and never beyond the limit. */
final class Body {
    private final InputStream stream;
    private final @Nullable String contentType;
    private final int limit;

    Body(InputStream stream, @Nullable String contentType, int limit) {
        this.stream = stream;
        this.contentType = contentType;
        this.limit = limit;
    }

    JsonNode jsonObject() throws IOException {
        // A page of another site can post text/plain to this server without being asked, but not JSON.
        if (contentType == null || !mediaType(contentType).equals("application/json")) {
            throw new ApiException(415, "unsupported_media_type", "the body must be application/json");
        }
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ApiException(413, "too_large", "the body has more than " + limit + " bytes");
        }
        return object(bytes);
    }

    private static JsonNode object(byte[] bytes) {
        try {
            JsonNode node = Json.parse(bytes);
            if (!node.isObject()) {
                throw ApiException.badRequest("bad_json", "the body is not a JSON object");
            }
            return node;
        } catch (JsonSyntaxException e) {
            throw ApiException.badRequest("bad_json", "the body is not JSON: " + e.getMessage());
        }
    }

    private static String mediaType(String header) {
        return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
