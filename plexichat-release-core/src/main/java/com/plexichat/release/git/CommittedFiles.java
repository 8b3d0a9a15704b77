package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that commits have, as the git command tells them. */
final class CommittedFiles {
    private final GitCommand git;
    private final GitCommand here;

    CommittedFiles(GitCommand git) {
        this.git = git;
        here = git.withoutNetwork();
    }

    Optional<String> text(CommitId commit, String path) {
        GitCommand.Result content = git.run(blob(commit, path));
        return content.successful() ? Optional.of(content.output()) : Optional.empty();
    }

    /** What the clone does not hold is not there, whatever its remote has. */
    Optional<String> textHere(CommitId commit, String path, int longest) {
        return here.outputUpTo(longest, blob(commit, path));
    }

    private static String[] blob(CommitId commit, String path) {
        return new String[] {"cat-file", "blob", commit.hex() + ":" + path};
    }

    Set<String> in(CommitId commit, String folder) {
        String names = git.output("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit.hex(), folder + "/");
        return Stream.of(names.split("\0", -1)).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /** What was renamed is found by contents, which a partial clone lacks. */
    List<FileChange> changed(CommitId from, CommitId to) {
        return TreeDifference.between(here, isPartial() ? "--no-renames" : "--find-renames", from, to);
    }

    private boolean isPartial() {
        return git.run("config", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$")
                .successful();
    }
}
