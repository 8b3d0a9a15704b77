package com.plexichat.release.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A part of a list that a server tells in pages.
 *
 * @param more true if the server names a next page
 */
public record GitHubPage<T>(List<T> items, boolean more) {
    private static final int SIZE = 100;

    /** Of the releases GitHub lists the newest 10000 ("List releases"). */
    static final int MOST = 100;

    private static final Pattern NEXT = Pattern.compile(".*<[^>]*>;\\s*rel=\"next\".*");

    public GitHubPage {
        items = List.copyOf(items);
    }

    /**
     * @param list may have a query of its own
     * @param number from 1
     */
    static String path(String list, int number) {
        return list + (list.contains("?") ? "&" : "?") + "per_page=" + SIZE + "&page=" + number;
    }

    static <T> GitHubPage<T> read(HttpAnswer answer, String what, Function<JsonObject, T> each) {
        return new GitHubPage<>(
                Json.parseList(answer.body(), what, each),
                answer.header("Link").map(link -> NEXT.matcher(link).matches()).orElse(false));
    }
}
