package com.plexichat.release.forge;

import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a repository's server holds, as far as one release depends on it.
 *
 * @param releases every release, and every draft that the token may see
 * @param tagCommit the commit that the release's tag points to, through annotated tags; empty if there is no tag
 * @param latestTag the tag of the release that the repository's page shows as the latest
 * @param creationRule the name of a rule by which the missing tag may not be made
 */
public record RemoteState(
        List<RemoteRelease> releases,
        Optional<CommitId> tagCommit,
        Optional<String> latestTag,
        Optional<String> creationRule) {
    /** A server that holds nothing. */
    public static final RemoteState EMPTY =
            new RemoteState(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public RemoteState {
        releases = List.copyOf(releases);
    }

    public List<RemoteRelease> releasesOf(String tag) {
        return releases.stream().filter(release -> release.tag().equals(tag)).toList();
    }

    /** With this release, in the place of what was known under its id. */
    public RemoteState with(RemoteRelease release) {
        List<RemoteRelease> all = new ArrayList<>(releases);
        all.removeIf(each -> each.id() == release.id());
        all.add(0, release);
        return new RemoteState(all, tagCommit, latestTag, creationRule);
    }

    /** With the tag on this commit. */
    public RemoteState withTag(CommitId commit) {
        return new RemoteState(releases, Optional.of(commit), latestTag, creationRule);
    }
}
