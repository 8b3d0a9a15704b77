package com.plexichat.updater.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which releases failed when they were last deployed, or were gone back from, and were not cleared by a person since. A run
 * that was refused changed nothing and proves nothing. One that was interrupted proves nothing either, but twice in a row the release may be why.
 */
final class Blocks {
    /** Each with the id of the run that it failed in. */
    private final Map<String, String> failed = new HashMap<>();

    private final Set<String> interrupted = new HashSet<>();

    /** To be told all entries in their order. */
    void take(HistoryEntry entry) {
        switch (entry.kind()) {
            case DEPLOY, UPGRADE, DOWNGRADE -> takeDeployment(entry);
            case CLEAR -> clear(entry.to());
            case ROLLBACK -> takeRollback(entry);
            case ADOPT, RESTORE -> {}
        }
    }

    /** What somebody went back from does not come again by itself. */
    private void takeRollback(HistoryEntry entry) {
        if (entry.outcome() == HistoryEntry.Outcome.DONE) {
            entry.from().ifPresent(from -> failed.put(from, entry.id()));
        }
    }

    private void takeDeployment(HistoryEntry entry) {
        switch (entry.outcome()) {
            case DONE -> clear(entry.to());
            case ROLLED_BACK, ROLLBACK_FAILED -> failed.put(entry.to(), entry.id());
            case INTERRUPTED -> {
                failed.remove(entry.to(), entry.id()); // the way back failed, and was gone later
                if (!interrupted.add(entry.to())) {
                    failed.put(entry.to(), entry.id());
                }
            }
            case REFUSED -> {}
        }
    }

    private void clear(String release) {
        failed.remove(release);
        interrupted.remove(release);
    }

    Set<String> names() {
        return Set.copyOf(failed.keySet());
    }

    Optional<String> since(String release) {
        return Optional.ofNullable(failed.get(release));
    }
}
