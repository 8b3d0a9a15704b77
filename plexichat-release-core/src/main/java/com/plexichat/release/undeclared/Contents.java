package com.plexichat.release.undeclared;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.manifest.CommitId;
import java.util.Optional;

/** What files say in the two commits that are compared; of many or large files it is told of the first ones only. */
final class Contents {
    /** Each is a command of its own, and who makes notes does not wait for hundreds. */
    private static final int MOST = 200;

    /** Bytes of one file, as much as people write by hand. */
    private static final int LONGEST = 1 << 17;

    private static final int MOST_CHARACTERS = 1 << 22;

    private final GitRepository git;
    private final CommitId from;
    private final CommitId to;
    private int read;
    private int characters;

    Contents(GitRepository git, CommitId from, CommitId to) {
        this.git = git;
        this.from = from;
        this.to = to;
    }

    Optional<String> before(String path) {
        return at(from, path);
    }

    Optional<String> after(String path) {
        return at(to, path);
    }

    private Optional<String> at(CommitId commit, String path) {
        if (read++ >= MOST || characters > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Optional<String> text = git.fileHere(commit, path, LONGEST);
        characters += text.map(String::length).orElse(0);
        return text;
    }
}
