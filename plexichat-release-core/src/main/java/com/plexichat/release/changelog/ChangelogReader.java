package com.plexichat.release.changelog;

import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the versions of a repository changed. */
public final class ChangelogReader {
    private final GitRepository git;
    private final Milestones milestones;

    public ChangelogReader(GitRepository git, Milestones milestones) {
        this.git = git;
        this.milestones = milestones;
    }

    /** All versions, those of other branches too. */
    public List<ChangelogEntry> all() {
        return read(milestones.ascending().stream()
                .map(Milestone::commit)
                .distinct()
                .toList());
    }

    /** The versions that led to the commit that is checked out. */
    public List<ChangelogEntry> ofHead() {
        return read(List.of(milestones.head().commit()));
    }

    private List<ChangelogEntry> read(Collection<CommitId> tips) {
        History history = new History(milestones);
        git.eachCommitOf(tips, history::add);
        return history.entries();
    }

    /** Everything after one version up to another: git's {@code A..B}, told as one. */
    public ChangelogEntry between(Optional<Milestone> base, Milestone upTo) {
        ChangeCollector collector = new ChangeCollector();
        Set<CommitId> met = new HashSet<>();
        Set<CommitId> tips = new HashSet<>();
        milestones.versions().values().forEach(each -> tips.add(each.commit()));
        git.eachCommit(new CommitRange(base.map(Milestone::commit), upTo.commit()), message -> {
            collector.add(message);
            if (tips.contains(message.id())) {
                met.add(message.id());
            }
        });
        List<Version> over = new ArrayList<>();
        milestones.versions().descendingMap().forEach((version, each) -> {
            if (met.contains(each.commit()) && isBelow(each, upTo)) {
                over.add(version);
            }
        });
        Optional<Span> span = base.flatMap(Milestone::version).map(since -> new Span(since, over));
        return new ChangelogEntry(upTo, base, span, collector.changes());
    }

    /** Of the versions of one commit the lower ones came before; those of commits before it all did. */
    private static boolean isBelow(Milestone each, Milestone upTo) {
        return !each.commit().equals(upTo.commit())
                || upTo.version().isEmpty()
                || each.version().orElseThrow().compareTo(upTo.version().get()) < 0;
    }
}
