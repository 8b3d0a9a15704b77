package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.state.FieldError;
import com.plexichat.release.localforge.state.RefusedChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of GitHub's refusals. */
final class Errors {
    private static final String DOCUMENTATION = "https://docs.github.com/rest";

    private Errors() {}

    static Answer plain(int status, String message) {
        return Answer.json(status, basic(status, message).map());
    }

    static Answer notFound() {
        return plain(404, "Not Found");
    }

    /** The request does not fit its schema; GitHub says so before it looks at any rule. */
    static Refusal invalid(String reason) {
        return new Refusal(plain(422, "Invalid request.\n\n" + reason));
    }

    static Answer refused(RefusedChange change) {
        JsonMap body = basic(422, change.getMessage());
        List<Map<String, @Nullable Object>> errors =
                change.errors().stream().map(Errors::field).toList();
        return Answer.json(422, (errors.isEmpty() ? body : body.put("errors", errors)).map());
    }

    private static JsonMap basic(int status, @Nullable String message) {
        return new JsonMap()
                .put("message", message)
                .put("documentation_url", DOCUMENTATION)
                .put("status", Integer.toString(status));
    }

    private static Map<String, @Nullable Object> field(FieldError error) {
        return new JsonMap()
                .putIfPresent("value", error.value())
                .put("resource", error.resource())
                .put("code", error.code())
                .putIfPresent("field", error.field())
                .putIfPresent("message", error.message())
                .map();
    }
}
