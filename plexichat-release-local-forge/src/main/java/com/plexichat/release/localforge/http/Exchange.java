package com.plexichat.release.localforge.http;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One finished call and its answer as far as they are JSON; the headers are the request's, without any secret.
 *
 * @param status what was answered; zero where a fault left no answer
 * @param fault the name of what disturbed it on demand; the body of the answer is left out then
 * @param bodyUnread whether a fault ended the call before the body of the request was read, which is not told then
 */
public record Exchange(
        Area area,
        String method,
        String path,
        String query,
        Map<String, String> headers,
        @Nullable Object requestBody,
        int status,
        @Nullable String responseContentType,
        @Nullable Object responseBody,
        @Nullable String fault,
        boolean bodyUnread) {

    public Exchange {
        headers = Map.copyOf(headers);
    }

    static Exchange of(Call call, Reply reply) {
        Answer answer = reply.answer();
        return new Exchange(
                reply.area(),
                call.method(),
                reply.path(),
                call.query(),
                withoutSecrets(call.headers()),
                call.textThatWasRead().map(Exchange::parsed).orElse(null),
                answer.status(),
                answer.body().contentType().orElse(null),
                answer.body().json().orElse(null),
                null,
                false);
    }

    /** A call that a fault disturbed: the request is told as it came, the answer is not GitHub's. */
    static Exchange disturbed(Call call, Sight sight, Fault fault, int status, boolean bodyUnread) {
        return new Exchange(
                sight.area(),
                call.method(),
                sight.path(),
                call.query(),
                withoutSecrets(call.headers()),
                call.textThatWasRead().map(Exchange::parsed).orElse(null),
                status,
                null,
                null,
                fault.name(),
                bodyUnread);
    }

    /** A header of the request; the name is written in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The line that the conformance check reads. */
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("method", method);
        map.put("path", path);
        map.put("query", query);
        map.put("upload", area == Area.UPLOADS);
        map.put("requestContentType", headers.get("content-type"));
        map.put("requestBody", requestBody);
        map.put("status", status);
        map.put("responseContentType", responseContentType);
        map.put("responseBody", responseBody);
        if (fault != null) {
            map.put("fault", fault);
            map.put("bodyUnread", bodyUnread);
        }
        return map;
    }

    private static @Nullable Object parsed(String text) {
        try {
            return Json.parse(text, "request");
        } catch (JsonException broken) {
            return text;
        }
    }

    private static Map<String, String> withoutSecrets(Map<String, List<String>> headers) {
        Map<String, String> plain = new TreeMap<>();
        headers.forEach((name, values) -> plain.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        plain.computeIfPresent("authorization", (name, value) -> value.replaceFirst("\\S+$", "***"));
        return plain;
    }
}
