package com.plexichat.sample.http;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes request addresses apart; decodes only after splitting, so that an escaped slash stays in its segment. */
final class Addresses {
    private Addresses() {}

    static List<String> segments(URI address) {
        List<String> segments = new ArrayList<>();
        for (String segment : address.getRawPath().substring(1).split("/", -1)) {
            // In a path a plus is a plus; URLDecoder would make a space of it.
            segments.add(decoded(segment.replace("+", "%2B")));
        }
        return List.copyOf(segments);
    }

    static Map<String, String> parameters(URI address) {
        Map<String, String> parameters = new HashMap<>();
        @Nullable String query = address.getRawQuery();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (parameters.put(key, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
                throw ApiException.badRequest("bad_query", "\"" + key + "\" is given twice");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest("bad_address", "the address is not percent-encoded UTF-8");
        }
    }
}
