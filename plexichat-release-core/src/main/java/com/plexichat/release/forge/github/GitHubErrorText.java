package com.plexichat.release.forge.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** What a server says of an error, in one line, with the request id that its support asks for. */
final class GitHubErrorText {
    private static final int LONGEST_FOREIGN_TEXT = 200;

    private GitHubErrorText() {}

    static String of(HttpAnswer answer) {
        String id = answer.header("X-GitHub-Request-Id")
                .map(each -> " (request " + each + ")")
                .orElse("");
        return words(answer.body()) + id;
    }

    private static String words(String body) {
        try {
            JsonObject json = Json.parseObject(body, "error");
            return json.optionalString("message").orElse("no message") + details(json);
        } catch (JsonException notJson) {
            String text =
                    body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
            if (text.isEmpty()) {
                return "no message";
            }
            return text.length() > LONGEST_FOREIGN_TEXT ? text.substring(0, LONGEST_FOREIGN_TEXT) + "…" : text;
        }
    }

    private static String details(JsonObject json) {
        if (!(json.asMap().get("errors") instanceof List<?> errors) || errors.isEmpty()) {
            return "";
        }
        return errors.stream().map(Json::compact).collect(Collectors.joining("; ", " ", ""));
    }
}
