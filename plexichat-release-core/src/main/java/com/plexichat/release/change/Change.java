package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.List;

/**
 * One change as it is told.
 *
 * @param commits that made it, newest first; none for one that was written by hand
 */
public record Change(Category category, Wording wording, List<CommitId> commits) {
    public Change {
        commits = List.copyOf(commits);
    }
}
