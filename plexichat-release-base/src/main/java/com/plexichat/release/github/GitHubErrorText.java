package com.plexichat.release.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.log.Secrets;
import java.util.List;
import java.util.stream.Collectors;

/** What a server says of an error, in one line, with the request id that its support asks for. */
final class GitHubErrorText {
    private static final int LONGEST_FOREIGN_TEXT = 200;

    private GitHubErrorText() {}

    /** @param secrets masked before the text is shortened or written as JSON, after which they would not be found */
    static String of(HttpAnswer answer, Secrets secrets) {
        String id = answer.header("X-GitHub-Request-Id")
                .map(each -> " (request " + each + ")")
                .orElse("");
        return words(answer.body(), secrets) + id;
    }

    private static String words(String body, Secrets secrets) {
        try {
            JsonObject json = Json.parseObject(body, "error");
            return secrets.masked(json.optionalString("message").orElse("no message")) + details(json, secrets);
        } catch (JsonException notJson) {
            String text = secrets.masked(body)
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (text.isEmpty()) {
                return "no message";
            }
            return text.length() > LONGEST_FOREIGN_TEXT ? text.substring(0, LONGEST_FOREIGN_TEXT) + "…" : text;
        }
    }

    private static String details(JsonObject json, Secrets secrets) {
        if (!(json.asMap().get("errors") instanceof List<?> errors) || errors.isEmpty()) {
            return "";
        }
        return errors.stream()
                .map(error -> Json.compact(secrets.masked(error)))
                .collect(Collectors.joining("; ", " ", ""));
    }
}
