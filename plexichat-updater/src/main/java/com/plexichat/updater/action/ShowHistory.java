package com.plexichat.updater.action;

import com.plexichat.release.log.Amounts;
import com.plexichat.updater.history.AuditChain;
import com.plexichat.updater.history.HistoryEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists what was done here, the last first, after the log of it was proven. */
public final class ShowHistory {
    private final Host host;

    public ShowHistory(Host host) {
        this.host = host;
    }

    public Answer run(int limit) {
        AuditChain chain = host.audit().verify();
        List<HistoryEntry> entries = host.history().latest(limit);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("length", chain.length());
        json.put("lastSha256", chain.last().hex());
        json.put("entries", entries.stream().map(HistoryText::json).toList());
        List<String> lines =
                new ArrayList<>(entries.stream().map(HistoryText::line).toList());
        lines.add(Amounts.counted(chain.length(), "entry", "entries")
                + " in a chain without a gap; the last has the SHA-256 " + chain.last());
        return new Answer(Exit.DONE, json, lines);
    }
}
