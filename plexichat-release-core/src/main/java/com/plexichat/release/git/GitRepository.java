package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The repository that a project lies in, as it is now. */
public interface GitRepository {
    /** Finds the repository of a folder. */
    @FunctionalInterface
    interface Finder {
        /** @throws com.plexichat.release.problem.ReleaseException if the folder is in no repository with a commit */
        GitRepository of(Path folder);
    }

    Commit head();

    /** The branch that is checked out; empty for a detached HEAD. */
    Optional<String> branch();

    /** All tags, each with the commit that it points to, through annotated tags. */
    Map<String, CommitId> tags();

    /** The first line of an annotated tag's message; empty for a lightweight tag. */
    Optional<String> tagSubject(String tag);

    /** Files that are changed, added or untracked and not ignored, relative to the repository's top folder. */
    List<String> changedFiles();

    /** True if history was cut off when the repository was cloned. */
    boolean shallow();

    /** The commits reachable from {@code upTo} and not from {@code after}, newest first; all if it is empty. */
    List<CommitMessage> commits(Optional<CommitId> after, CommitId upTo);

    /** The address of the remote {@code origin}. */
    Optional<String> remoteAddress();

    /** The repository's top folder. */
    Path topFolder();
}
