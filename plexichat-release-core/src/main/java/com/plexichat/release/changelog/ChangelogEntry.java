package com.plexichat.release.changelog;

import com.plexichat.release.change.ReleaseChanges;
import java.util.Optional;

/**
 * What a changelog tells of one milestone.
 *
 * @param base that links compare it with; empty for the first
 * @param span if it tells more than what came with this version alone
 */
public record ChangelogEntry(
        Milestone milestone, Optional<Milestone> base, Optional<Span> span, ReleaseChanges changes) {
    boolean isEmpty() {
        return changes.changes().isEmpty()
                && changes.vague().isEmpty()
                && changes.breaking().isEmpty();
    }
}
