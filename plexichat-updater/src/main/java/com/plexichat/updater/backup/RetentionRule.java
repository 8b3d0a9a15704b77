package com.plexichat.updater.backup;

import com.plexichat.updater.settings.BackupSettings.Retention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which backups are not kept any longer. */
record RetentionRule(Retention retention) {
    static final Comparator<BackupRecord> NEWEST_FIRST = Comparator.comparing(BackupRecord::time)
            .thenComparing(BackupRecord::id)
            .reversed();

    /**
     * The ids of those to remove, the oldest first; the newest of the given ones is never among them.
     *
     * @param good backups that can be restored
     * @param needed ids of those that are kept whatever the rule says; they take their part of what may be kept
     */
    List<String> removed(List<BackupRecord> good, Set<String> needed, Instant now) {
        List<String> removed = new ArrayList<>();
        int count = 0;
        long bytes = 0;
        boolean full = false;
        for (BackupRecord each : good.stream().sorted(NEWEST_FIRST).toList()) {
            boolean isNewest = count == 0;
            full |= !isNewest
                    && (count >= retention.count()
                            || each.stored().size() > retention.bytes() - bytes
                            || Duration.between(each.time(), now).compareTo(retention.age()) > 0);
            // What is older than one that had no room is not kept in its stead.
            if (full && !needed.contains(each.id())) {
                removed.add(0, each.id());
            } else {
                count++;
                bytes += each.stored().size();
            }
        }
        return List.copyOf(removed);
    }
}
