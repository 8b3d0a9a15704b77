package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A clone that commits, tags and pushes. Paths are as git names them: relative to the repository's top folder.
 *
 * <p>Every method throws a {@link com.plexichat.release.problem.ReleaseException} with git's own words if git refuses.
 */
public interface WorkingCopy {
    /** Makes the working copy of a repository. */
    @FunctionalInterface
    interface Finder {
        WorkingCopy of(GitRepository git);
    }

    /** The files that git does not keep, because they are ignored or were never added. */
    List<String> untracked(Collection<String> paths);

    /** Finds out whether a commit of the files could be made: git knows its author, and no merge is half done. */
    void requireAbleToCommit(Collection<String> paths);

    /** Commits the files as they are, and nothing else that may be staged. */
    void commit(Collection<String> paths, String message);

    /** The newest commit of HEAD and not of {@code after} that changed one of the files. */
    Optional<CommitId> lastChange(CommitId after, Collection<String> paths);

    /**
     * Makes an annotated tag.
     *
     * @param signed whether the user's git signs it
     */
    void tag(String name, CommitId commit, String message, boolean signed);

    void deleteTag(String name);

    /** Finds out whether origin would take the branch and a tag of that name, without sending them. */
    void rehearsePush(String branch, String tag);

    /** Pushes the commit that is checked out as the branch, and the tag: both or none of them. */
    void push(String branch, String tag);

    boolean isTagOnOrigin(String tag);

    /** Gives the files the content that the commit has which is checked out. */
    void restore(Collection<String> paths);

    /** Takes the commit that is checked out back, which must have a parent; uncommitted changes of other files stay. */
    void dropHead();

    /** A file that belongs to this clone alone, which nobody commits and no build removes. */
    Path ownFile(String name);
}
