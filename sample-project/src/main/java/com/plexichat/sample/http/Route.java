package com.plexichat.sample.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A method and a path such as {@code /api/v1/channels/{channel}/messages}, and who answers there. */
record Route(String method, List<String> pattern, Endpoint endpoint) {
    Route {
        pattern = List.copyOf(pattern);
    }

    static Route of(String method, String path, Endpoint endpoint) {
        return new Route(method, List.of(path.substring(1).split("/", -1)), endpoint);
    }

    /** The named segments of the path, or nothing when it is another path. */
    Optional<Map<String, String>> match(List<String> segments) {
        if (segments.size() != pattern.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String expected = pattern.get(i);
            if (expected.startsWith("{")) {
                variables.put(expected.substring(1, expected.length() - 1), segments.get(i));
            } else if (!expected.equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
