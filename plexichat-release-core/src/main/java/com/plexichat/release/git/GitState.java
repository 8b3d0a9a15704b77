package com.plexichat.release.git;

import java.nio.file.Path;
import java.util.List;

/**
 * What the rules of a release look at, read once.
 *
 * @param changedFiles files that differ from the commit, the build's own folder left out
 */
public record GitState(Commit head, List<String> changedFiles, boolean shallow) {
    public GitState {
        changedFiles = List.copyOf(changedFiles);
    }

    /** @param buildFolder the build's own output, which no one commits */
    public static GitState read(GitRepository git, Path buildFolder) {
        return new GitState(git.head(), changedFiles(git, buildFolder), git.shallow());
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
