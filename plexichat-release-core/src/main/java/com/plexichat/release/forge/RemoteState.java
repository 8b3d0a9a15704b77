package com.plexichat.release.forge;

import com.plexichat.release.manifest.CommitId;
import java.util.List;
import java.util.Optional;

/**
 * What a repository's server holds, read in one go.
 *
 * @param releases every release, and every draft that the token may see
 * @param tagCommit the commit that the release's tag points to, through annotated tags; empty if there is no tag
 */
public record RemoteState(List<RemoteRelease> releases, Optional<CommitId> tagCommit) {
    /** A server that holds nothing. */
    public static final RemoteState EMPTY = new RemoteState(List.of(), Optional.empty());

    public RemoteState {
        releases = List.copyOf(releases);
    }

    public List<RemoteRelease> releasesOf(String tag) {
        return releases.stream().filter(release -> release.tag().equals(tag)).toList();
    }
}
