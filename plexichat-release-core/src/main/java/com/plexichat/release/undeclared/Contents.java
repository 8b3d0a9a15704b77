package com.plexichat.release.undeclared;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.manifest.CommitId;
import java.util.Optional;

/** What files say in the two commits that are compared. */
record Contents(GitRepository git, CommitId from, CommitId to) {
    Optional<String> before(String path) {
        return git.fileAt(from, path);
    }

    Optional<String> after(String path) {
        return git.fileAt(to, path);
    }
}
