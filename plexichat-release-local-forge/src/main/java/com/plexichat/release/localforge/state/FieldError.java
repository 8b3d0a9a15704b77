package com.plexichat.release.localforge.state;

import org.jspecify.annotations.Nullable;

/** One reason of a refused change, in GitHub's terms; {@code code} is {@code custom} where the message says it. */
public record FieldError(
        String resource,
        String code,
        @Nullable String field,
        @Nullable String message,
        @Nullable String value) {

    static FieldError alreadyExists(String resource, String field) {
        return new FieldError(resource, "already_exists", field, null, null);
    }

    static FieldError missing(String resource, String field) {
        return new FieldError(resource, "missing_field", field, null, null);
    }

    static FieldError invalid(String resource, String field, String value) {
        return new FieldError(resource, "invalid", field, null, value);
    }

    static FieldError custom(String resource, String field, String message) {
        return new FieldError(resource, "custom", field, field + " " + message, null);
    }

    static FieldError general(String resource, String message) {
        return new FieldError(resource, "custom", null, message, null);
    }
}
