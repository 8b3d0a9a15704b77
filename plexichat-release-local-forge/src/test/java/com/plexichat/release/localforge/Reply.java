package com.plexichat.release.localforge;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** An answer as a test looks at it. */
record Reply(HttpResponse<String> http) {
    int status() {
        return http.statusCode();
    }

    String text() {
        return http.body();
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    JsonObject json() {
        return Json.parseObject(text(), "the answer");
    }

    /** The objects of a JSON array. */
    List<JsonObject> list() {
        return Json.parseObject("{\"all\":" + text() + "}", "the answer").list("all", each -> each);
    }

    /** The first entry under {@code errors}. */
    JsonObject error() {
        return json().list("errors", each -> each).get(0);
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
