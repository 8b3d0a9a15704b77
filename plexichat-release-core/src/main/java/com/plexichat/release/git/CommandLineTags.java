package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The tags as the git command tells them. */
final class CommandLineTags {
    private final GitCommand git;

    CommandLineTags(GitCommand git) {
        this.git = git;
    }

    /** Not with for-each-ref, which opens every object to tell its type: twice to six times as slow with many tags. */
    void each(BiConsumer<String, CommitId> listener) {
        TagLines lines = new TagLines(listener);
        git.eachLine(lines, "show-ref", "--tags", "--dereference");
        lines.end();
    }

    Map<String, Instant> times() {
        Map<String, Instant> times = new HashMap<>();
        git.eachLine(
                line -> {
                    String[] parts = line.split(" ", 3);
                    // A tag that says no tagger has the time of its commit, and a tag of a file has none.
                    String time = parts[0].isEmpty() ? parts[1] : parts[0];
                    if (!time.isEmpty()) {
                        times.put(parts[2], CommitTimes.parse(time));
                    }
                },
                "for-each-ref",
                "--format=%(creatordate:unix) %(*committerdate:unix) %(refname:strip=2)",
                "refs/tags");
        return times;
    }

    Optional<String> subject(String tag) {
        String[] parts = git.output("for-each-ref", "--format=%(objecttype)%00%(contents)", "refs/tags/" + tag)
                .split("\0", -1);
        return parts[0].equals("tag") ? parts[1].lines().findFirst().map(String::strip) : Optional.empty();
    }
}
