package com.plexichat.release.bump;

import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/**
 * One step from a version to the next.
 *
 * @param from the version that it counts on from
 * @param branch the branch that was checked out when it began; empty for a detached HEAD
 * @param changes in the order in which they are written
 */
public record Bump(Version from, Version to, Optional<String> branch, GitSteps steps, List<FileChange> changes) {
    public Bump {
        changes = List.copyOf(changes);
    }

    /** The files, relative to the project. */
    public List<String> files() {
        return changes.stream().map(FileChange::file).toList();
    }

    /** This bump with what another run asks for beside it. */
    public Bump with(GitSteps later) {
        return new Bump(from, to, branch, steps.and(later), changes);
    }

    /** True if its tag, which may be there already, is not the one that another run asks for. */
    public boolean isTagChangedBy(GitSteps later) {
        return steps.isTagChangedBy(later);
    }

    String branchInWords() {
        return branch.orElse("a detached HEAD");
    }
}
