package com.plexichat.release.bump;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/**
 * One step from a version to the next.
 *
 * @param from the version that it counts on from
 * @param start the commit that was checked out when it began
 * @param branch the branch that was checked out; empty for a detached HEAD
 * @param changes in the order in which they are written
 */
public record Bump(
        Version from, Version to, CommitId start, Optional<String> branch, GitSteps steps, List<FileChange> changes) {
    public Bump {
        changes = List.copyOf(changes);
    }

    /** The files, relative to the project. */
    public List<String> files() {
        return changes.stream().map(FileChange::file).toList();
    }

    /** This bump with what another run asks for beside it. */
    public Bump with(GitSteps later) {
        return new Bump(from, to, start, branch, steps.and(later), changes);
    }

    /** What is done in git, in words. */
    public List<String> gitInWords() {
        return steps.inWords(to, branchInWords());
    }

    String branchInWords() {
        return branch.orElse("a detached HEAD");
    }
}
