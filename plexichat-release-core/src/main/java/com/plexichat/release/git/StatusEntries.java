package com.plexichat.release.git;

import java.util.ArrayList;
import java.util.List;

/** What git-status tells of the working tree. */
final class StatusEntries {
    private StatusEntries() {}

    /** The files that it names; a renamed one by its new name. */
    static List<String> files(GitCommand git) {
        List<String> files = new ArrayList<>();
        String[] entries = git.output("status", "--porcelain=v1", "-z", "--untracked-files=all")
                .split("\0", -1);
        for (int i = 0; i < entries.length; i++) {
            if (entries[i].length() > 3) {
                files.add(entries[i].substring(3));
                // A renamed file is followed by the name that it had (git-status, "Porcelain Format Version 1").
                if (entries[i].substring(0, 2).matches(".?[RC].?")) {
                    i++;
                }
            }
        }
        return files;
    }
}
