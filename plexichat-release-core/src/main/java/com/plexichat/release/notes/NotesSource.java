package com.plexichat.release.notes;

import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.handwritten.NotesAdditions;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.text.TidyText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What release notes are made from.
 *
 * @param name the release's own name, the first line of its annotated tag
 * @param commits how many were made since the base, merges left aside
 * @param additions what stands beside the changes
 * @param contributors in the order in which they are told
 * @param repositoryAddress of the repository's page, for links; empty where it is not known
 * @param pullRequests the numbers that the server knows as those of pull requests of the repository itself
 * @param platform what it is for; several with a comma between them
 * @param packages those that were made already
 */
public record NotesSource(
        ReleaseIdentity identity,
        String displayName,
        Optional<String> name,
        Optional<ReleaseTag> base,
        int commits,
        ReleaseChanges changes,
        NotesAdditions additions,
        List<Contributor> contributors,
        Optional<String> repositoryAddress,
        Set<Long> pullRequests,
        String platform,
        List<ReleaseAsset> packages,
        String topFolder) {
    public NotesSource {
        name = name.map(TidyText::line).filter(line -> !line.isEmpty());
        contributors = List.copyOf(contributors);
        pullRequests = Set.copyOf(pullRequests);
        packages = List.copyOf(packages);
    }

    /** {@code PlexiChat va.1.2-1 - Enhanced Collaboration}; without a name it ends at the version. */
    public String title() {
        return displayName + " v" + identity.version()
                + name.map(text -> " - " + text).orElse("");
    }

    /** True if there is nothing between the title and how users get the release. */
    boolean tellsNothing() {
        return changes.changes().isEmpty()
                && changes.vague().isEmpty()
                && changes.breaking().isEmpty()
                && changes.advisories().isEmpty()
                && additions.introduction().isEmpty()
                && additions.migration().isEmpty();
    }

    /** How long each list is that may be shortened. */
    IntStream lists() {
        return IntStream.of(
                changes.changes().size(),
                changes.breaking().size(),
                changes.advisories().size(),
                contributors.size());
    }
}
