package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.nio.file.Path;
import java.util.List;

/** What a bump does to the repository that a project lies in. */
public interface GitWriter {
    /** Makes the writer of a folder's repository. */
    @FunctionalInterface
    interface Finder {
        GitWriter of(Path folder);
    }

    /**
     * Commits the files as they are, and nothing else that may be staged.
     *
     * @param files relative to the folder
     */
    void commit(List<String> files, String message);

    /**
     * Makes an annotated tag.
     *
     * @param signed whether the user's git signs it
     */
    void tag(String name, CommitId commit, String message, boolean signed);

    /** Pushes the commit that is checked out as the branch, and the tag: both or none of them. */
    void push(String branch, String tag);

    /** A file that belongs to this clone alone, which nobody commits and no build removes. */
    Path ownFile(String name);
}
