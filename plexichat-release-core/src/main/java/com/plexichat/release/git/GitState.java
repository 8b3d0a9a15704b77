package com.plexichat.release.git;

import java.io.IOException;
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
        // Compared as texts: a name that this JVM's locale cannot hold is no path.
        String own =
                real(git.topFolder()).relativize(real(buildFolder)).toString().replace('\\', '/') + "/";
        return git.changedFiles().stream()
                .filter(file -> !file.startsWith(own))
                .sorted()
                .toList();
    }

    /** As git names it: without symbolic links. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder.toAbsolutePath();
        }
    }
}
