package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What those who run the program have to adapt to.
 *
 * @param migration what they have to do; empty where nobody wrote it
 * @param pullRequests whose numbers the subjects of its commits name at their end
 */
public record BreakingChange(
        Wording wording, Optional<Wording> migration, List<CommitId> commits, List<Integer> pullRequests) {
    public BreakingChange {
        commits = List.copyOf(commits);
        pullRequests = List.copyOf(pullRequests);
    }

    /** One whose commits name no pull request. */
    public BreakingChange(Wording wording, Optional<Wording> migration, List<CommitId> commits) {
        this(wording, migration, commits, List.of());
    }

    /** The same change, told by other commits too. */
    BreakingChange and(BreakingChange other) {
        List<CommitId> all = new ArrayList<>(commits);
        all.addAll(other.commits);
        Set<Integer> requests = new LinkedHashSet<>(pullRequests);
        requests.addAll(other.pullRequests);
        return new BreakingChange(wording, migration.or(other::migration), all, List.copyOf(requests));
    }
}
