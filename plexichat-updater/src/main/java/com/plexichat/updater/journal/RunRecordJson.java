package com.plexichat.updater.journal;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.site.ReleaseName;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The text of a run in the journal. */
final class RunRecordJson {
    private RunRecordJson() {}

    static String write(long number, RunRecord run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", number);
        json.put("id", run.id());
        json.put("kind", run.kind().text());
        run.from().ifPresent(name -> json.put("from", name.text()));
        json.put("to", run.to().text());
        json.put("wasActive", run.wasActive());
        json.put("begun", run.begun().toString());
        json.put("who", run.who());
        json.put("phase", run.phase().text());
        json.put("state", run.state().text());
        json.put("furthest", run.furthest().text());
        json.put("interrupted", run.interrupted());
        json.put("dataRestored", run.dataRestored());
        json.put("afterWatch", run.afterWatch());
        json.put("reason", run.reason());
        return Json.compact(json);
    }

    static long number(String text) {
        return Json.parseObject(text, "the journal").number("number");
    }

    /** @throws JsonException if a part is missing or has another form */
    static RunRecord read(String text) {
        JsonObject json = Json.parseObject(text, "the journal");
        try {
            return new RunRecord(
                    json.string("id"),
                    constant(RunKind.class, json.string("kind")),
                    json.optionalString("from").map(ReleaseName::parse),
                    ReleaseName.parse(json.string("to")),
                    json.bool("wasActive"),
                    Instant.parse(json.string("begun")),
                    json.string("who"),
                    constant(Phase.class, json.string("phase")),
                    constant(RunState.class, json.string("state")),
                    constant(RunState.class, json.string("furthest")),
                    json.bool("interrupted"),
                    json.bool("dataRestored"),
                    json.bool("afterWatch"),
                    json.string("reason"));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new JsonException("the journal has a value that it cannot have: " + wrong.getMessage());
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
