package com.plexichat.sample.http;

import com.plexichat.sample.chat.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one shape of every error: {@code {"error":{"code","message","field"?}}}. */
final class Errors {
    private Errors() {}

    static Response response(ApiException e) {
        return Response.json(e.status(), error(e.code(), e.problem()));
    }

    /** 422: the request was understood, one of its values is not acceptable. */
    static Response response(InvalidInputException e) {
        return Response.json(422, error("invalid_value", e.problem(), Map.of("field", e.field())));
    }

    /** Says nothing about the cause: that is for the log. */
    static Response internal() {
        return Response.json(500, error("internal", "the server could not answer; its log says why"));
    }

    private static Map<String, Object> error(String code, String message) {
        return error(code, message, Map.of());
    }

    private static Map<String, Object> error(String code, String message, Map<String, Object> more) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", message);
        error.putAll(more);
        return Map.of("error", error);
    }
}
