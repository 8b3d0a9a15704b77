package com.plexichat.updater.history;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.history.HistoryEntry.Kind;
import com.plexichat.updater.history.HistoryEntry.Outcome;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line of the log.
 *
 * @param previous the digest of the line before it, without its line feed
 */
record EntryJson(HistoryEntry entry, Sha256 previous) {
    private static final String NONE = "none";

    /** The line, without its line feed. */
    String line() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("kind", entry.kind().text());
        json.put("from", entry.from().orElse(NONE));
        json.put("to", entry.to());
        json.put("begun", entry.begun().toString());
        json.put("ended", entry.ended().toString());
        json.put("outcome", entry.outcome().text());
        json.put("who", entry.who());
        json.put("reason", entry.reason());
        json.put("previous", previous.hex());
        return Json.compact(json);
    }

    /** @throws JsonException if the line is not one that {@link #line} makes; unknown keys are passed over */
    static EntryJson read(String line, String where) {
        JsonObject json = Json.parseObject(line, where);
        try {
            HistoryEntry entry = new HistoryEntry(
                    json.string("id"),
                    constant(Kind.values(), Kind::text, json.string("kind")),
                    Optional.of(json.string("from")).filter(name -> !name.equals(NONE)),
                    json.string("to"),
                    Instant.parse(json.string("begun")),
                    Instant.parse(json.string("ended")),
                    constant(Outcome.values(), Outcome::text, json.string("outcome")),
                    json.string("who"),
                    json.string("reason"));
            return new EntryJson(entry, new Sha256(json.string("previous")));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new JsonException(where + ": " + wrong.getMessage());
        }
    }

    private static <T> T constant(T[] all, Function<T, String> text, String wanted) {
        return Arrays.stream(all)
                .filter(each -> text.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + wanted + "\" is not known"));
    }
}
