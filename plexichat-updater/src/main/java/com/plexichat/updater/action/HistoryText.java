package com.plexichat.updater.action;

import com.plexichat.updater.history.HistoryEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an entry of the history is shown. */
final class HistoryText {
    private HistoryText() {}

    static String line(HistoryEntry entry) {
        String reason = entry.reason().isEmpty() ? "" : ": " + entry.reason();
        String from = entry.kind().isRun() ? entry.from().orElse("nothing") + " -> " : "";
        return entry.ended() + " " + entry.kind().text() + " " + from + entry.to() + " "
                + entry.outcome().text() + " by " + entry.who() + " (" + entry.id() + ")" + reason;
    }

    static Map<String, Object> json(HistoryEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("kind", entry.kind().text());
        json.put("from", entry.from().orElse(""));
        json.put("to", entry.to());
        json.put("begun", entry.begun().toString());
        json.put("ended", entry.ended().toString());
        json.put("outcome", entry.outcome().text());
        json.put("who", entry.who());
        json.put("reason", entry.reason());
        return json;
    }
}
