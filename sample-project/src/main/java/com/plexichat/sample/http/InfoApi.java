package com.plexichat.sample.http;

import com.plexichat.sample.build.BuildInfo;
import com.plexichat.sample.i18n.Texts;
import com.plexichat.sample.i18n.Translations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which build is running and which languages it speaks. */
final class InfoApi {
    private final BuildInfo build;
    private final Translations translations;

    InfoApi(BuildInfo build, Translations translations) {
        this.build = build;
        this.translations = translations;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/api/v1/version", request -> Response.json(200, version())),
                Route.of("GET", "/api/v1/i18n", request -> Response.json(200, Map.of("locales", translations.tags()))),
                Route.of("GET", "/api/v1/i18n/{locale}", this::texts));
    }

    private Map<String, Object> version() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("product", build.product());
        json.put("version", build.version());
        json.put("channel", build.channel());
        json.put("buildNumber", build.buildNumber());
        json.put("buildDate", build.buildDate());
        json.put("commit", build.commit());
        json.put("branch", build.branch());
        return json;
    }

    private Response texts(Request request) {
        Texts texts = translations
                .in(request.variable("locale"))
                .orElseThrow(() -> ApiException.notFound(
                        "there is no such language; there are " + String.join(", ", translations.tags())));
        return Response.json(200, texts.all());
    }
}
