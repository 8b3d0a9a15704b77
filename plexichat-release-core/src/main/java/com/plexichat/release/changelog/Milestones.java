package com.plexichat.release.changelog;

import com.plexichat.release.git.Commit;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionScheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The versions of a repository and what comes after them.
 *
 * @param head of the commit that is checked out: the project's version if that has no tag yet, else what has no version
 */
public record Milestones(VersionScheme scheme, NavigableMap<Version, Milestone> versions, Milestone head) {
    /**
     * @param own the version that the project declares
     * @param date of what has no tag yet
     */
    public static Milestones read(GitRepository git, ReleaseTags tags, Version own, Commit head, Instant date) {
        NavigableMap<Version, Milestone> versions = new TreeMap<>();
        Map<String, Instant> times = git.tagTimes();
        tags.releases().values().forEach(tag -> {
            Instant time = times.get(tag.name());
            // A tag of something else than a commit may have none.
            if (time != null) {
                versions.put(tag.version(), Milestone.of(tag, time));
            }
        });
        if (tags.of(own).isPresent()) {
            return new Milestones(own.scheme(), versions, Milestone.unreleased(own.channel(), head.id(), date));
        }
        Milestone next = Milestone.next(own, head.id(), date);
        versions.put(own, next);
        return new Milestones(own.scheme(), versions, next);
    }

    public Optional<Milestone> of(Version version) {
        return Optional.ofNullable(versions.get(version));
    }

    /** The lowest first; what has no version is above all. */
    List<Milestone> ascending() {
        List<Milestone> all = new ArrayList<>(versions.values());
        if (head.version().isEmpty()) {
            all.add(head);
        }
        return all;
    }
}
