package com.plexichat.release.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names requests so that the same one is found in every run: by method, place and how often it came before. */
final class Requests {
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> seen = new ArrayList<>();

    synchronized String next(String method, String path, String query) {
        String place = method + " " + path.replaceAll("/[0-9a-f]{40}", "/SHA").replaceAll("/\\d+", "/ID")
                + (query.isEmpty() ? "" : "?" + query);
        String request = place + " #" + counts.merge(place, 1, Integer::sum);
        seen.add(request);
        return request;
    }

    synchronized List<String> seen() {
        return List.copyOf(seen);
    }
}
