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

    /** What names a remote where a clone has none. */
    String ADD_ORIGIN = "git remote add origin git@github.com:OWNER/NAME.git";

    /** The files that git does not keep, because they are ignored or were never added. */
    List<String> untracked(Collection<String> paths);

    /** Finds out whether git knows who commits. */
    void requireAuthor();

    /** Finds out whether a commit of the files could be made: git knows its author, and no merge is half done. */
    void requireAbleToCommit(Collection<String> paths);

    /** Commits the files as they are, and nothing else that may be staged. */
    void commit(Collection<String> paths, String message);

    /** The newest commit of HEAD that changed one of the files; empty if none ever did. */
    Optional<Change> lastChange(Collection<String> paths);

    /**
     * A commit, and what it changed.
     *
     * @param parent the commit before it; empty for the first of all, and for a merge
     * @param paths all files that it changed, in the order of git
     */
    record Change(CommitId commit, Optional<CommitId> parent, List<String> paths) {}

    /** True if a branch of a remote, as far as this clone knows, has the commit. */
    boolean isOnRemote(CommitId commit);

    /** True if any branch has the commit, of this clone or of a remote. */
    boolean isOnBranch(CommitId commit);

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

    /** The names of the tags that origin has. */
    List<String> tagsOnOrigin();

    /** False where there is no origin. */
    boolean isTagOnOrigin(String tag);

    /**
     * True if origin has the tag on the commit that it is on here, and the branch has the commit that is checked out; a branch that went on
     * with commits that this clone does not know is taken to have it.
     *
     * @param branch empty if only the tag is asked for
     */
    boolean isPushed(Optional<String> branch, String tag);

    /** Takes the commit that is checked out back, which has a parent; what it changed stays, and is staged. */
    void dropHead();

    /** Gives the index of the files what the commit has that is checked out; the files themselves stay. */
    void unstage(Collection<String> paths);

    /** A file that belongs to this clone alone, which nobody commits and no build removes. */
    Path ownFile(String name);
}
