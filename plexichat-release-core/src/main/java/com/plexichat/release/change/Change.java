package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One change as it is told.
 *
 * @param commits that made it, newest first; none for one that was written by hand
 * @param pullRequests whose numbers the subjects of its commits name at their end
 * @param advisories that its commits name, below their subjects too
 */
public record Change(
        Category category,
        Wording wording,
        List<CommitId> commits,
        List<Integer> pullRequests,
        List<Advisory> advisories) {
    public Change {
        commits = List.copyOf(commits);
        pullRequests = List.copyOf(pullRequests);
        advisories = List.copyOf(advisories);
    }

    /** One that names what its words name. */
    public Change(Category category, Wording wording, List<CommitId> commits, List<Integer> pullRequests) {
        this(category, wording, commits, pullRequests, Advisory.namedIn(wording.text()));
    }

    /** The same change in other words, which may name more. */
    public Change toldBy(Change other) {
        Set<Advisory> all = new LinkedHashSet<>(other.advisories);
        all.addAll(advisories);
        return new Change(other.category, other.wording, commits, pullRequests, List.copyOf(all));
    }

    /** One whose commits name no pull request. */
    public Change(Category category, Wording wording, List<CommitId> commits) {
        this(category, wording, commits, List.of());
    }
}
