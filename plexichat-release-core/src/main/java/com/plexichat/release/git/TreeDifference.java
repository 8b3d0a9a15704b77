package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads what git-diff-tree tells with {@code --name-status -z}: a letter, then a name, for a renamed file two. */
final class TreeDifference implements Consumer<String> {
    /** Bytes; no file system has a longer name. */
    private static final int LONGEST = 1 << 13;

    private final List<FileChange> changes = new ArrayList<>();
    private String status = "";
    private String former = "";

    private TreeDifference() {}

    /** @param renames the option that says whether they are looked for */
    static List<FileChange> between(GitCommand git, String renames, CommitId from, CommitId to) {
        TreeDifference difference = new TreeDifference();
        git.eachRecord(LONGEST, difference, "diff-tree", "-r", "-z", renames, "--name-status", from.hex(), to.hex());
        return List.copyOf(difference.changes);
    }

    @Override
    public void accept(String field) {
        if (status.isEmpty()) {
            status = field;
        } else if (status.startsWith("R") && former.isEmpty()) {
            former = field;
        } else {
            changes.add(change(field));
            status = "";
            former = "";
        }
    }

    private FileChange change(String path) {
        return switch (status.charAt(0)) {
            case 'A' -> FileChange.added(path);
            case 'D' -> FileChange.deleted(path);
            case 'R' -> FileChange.renamed(former, path);
            default -> FileChange.changed(path);
        };
    }
}
