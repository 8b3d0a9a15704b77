package com.plexichat.release.changelog;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.text.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a changelog tells of one milestone.
 *
 * @param base that links compare it with; empty for the first
 * @param span if it tells more than what came with this version alone
 */
public record ChangelogEntry(
        Milestone milestone, Optional<Milestone> base, Optional<Span> span, ReleaseChanges changes) {
    /** The words of all that it names. */
    Stream<Wording> told() {
        return Stream.concat(
                changes.breaking().stream().map(BreakingChange::wording),
                changes.changes().stream().map(Change::wording));
    }

    boolean isEmpty() {
        return changes.changes().isEmpty()
                && changes.vague().isEmpty()
                && changes.breaking().isEmpty();
    }
}
