package com.plexichat.release.git;

import com.plexichat.release.ahead.ReadAhead;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of a release look at, read once.
 *
 * @param branch empty where a commit is checked out and no branch
 * @param changedFiles files that differ from the commit, the build's own folder left out
 */
public record GitState(Commit head, Optional<String> branch, List<String> changedFiles, boolean shallow) {
    public GitState {
        changedFiles = List.copyOf(changedFiles);
    }

    /** @param buildFolder the build's own output, which no one commits */
    public static GitState read(GitRepository git, Path buildFolder) {
        // Each is a command of its own, that waits for no other.
        ReadAhead<Commit> head = ReadAhead.of(git::head);
        ReadAhead<Optional<String>> branch = ReadAhead.of(git::branch);
        List<String> changedFiles = changedFiles(git, buildFolder);
        return new GitState(head.get(), branch.get(), changedFiles, git.shallow());
    }

    /** True if nothing is changed that is not committed. */
    public boolean clean() {
        return changedFiles.isEmpty();
    }

    /** The files that differ from the commit, without the build's own output. */
    public static List<String> changedFiles(GitRepository git, Path buildFolder) {
        String own = git.pathOf(buildFolder) + "/";
        return git.changedFiles().stream()
                .filter(file -> !file.startsWith(own))
                .sorted()
                .toList();
    }
}
