package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.time.Instant;
import java.util.List;

/**
 * What a commit says of itself.
 *
 * @param parents two or more for a merge
 * @param time when it was committed
 * @param subject one line; as all of the message it is cut where it is longer than any text for people
 * @param body what follows the subject; may be empty
 */
public record CommitMessage(
        CommitId id, List<CommitId> parents, Person author, Instant time, String subject, String body) {
    public CommitMessage {
        parents = List.copyOf(parents);
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }
}
