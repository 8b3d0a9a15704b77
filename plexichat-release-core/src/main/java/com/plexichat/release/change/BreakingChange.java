package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What those who run the program have to adapt to.
 *
 * @param migration what they have to do; empty where nobody wrote it
 */
public record BreakingChange(Wording wording, Optional<Wording> migration, List<CommitId> commits) {
    public BreakingChange {
        commits = List.copyOf(commits);
    }

    /** The same change, told by other commits too. */
    BreakingChange and(BreakingChange other) {
        List<CommitId> all = new ArrayList<>(commits);
        all.addAll(other.commits);
        return new BreakingChange(wording, migration.or(other::migration), all);
    }
}
