package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the rules of a release look at, read once.
 *
 * @param tags every tag with its commit
 * @param changedFiles files that differ from the commit, the build's own folder left out
 */
public record GitState(Commit head, Map<String, CommitId> tags, List<String> changedFiles, boolean shallow) {
    public GitState {
        tags = Map.copyOf(tags);
        changedFiles = List.copyOf(changedFiles);
    }

    /** @param buildFolder the build's own output, which no one commits */
    public static GitState read(GitRepository git, Path buildFolder) {
        // Compared as texts: a name that this JVM's locale cannot hold is no path.
        String own =
                real(git.topFolder()).relativize(real(buildFolder)).toString().replace('\\', '/') + "/";
        List<String> changed = git.changedFiles().stream()
                .filter(file -> !file.startsWith(own))
                .sorted()
                .toList();
        return new GitState(git.head(), git.tags(), changed, git.shallow());
    }

    /** As git names it: without symbolic links. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder.toAbsolutePath();
        }
    }

    public List<String> tagsAtHead() {
        return tags.entrySet().stream()
                .filter(tag -> tag.getValue().equals(head.id()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
