package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When commits were committed. Old importers made commits whose date git cannot read, and prints as nothing. */
final class CommitTimes {
    private static final String FORMAT = "--format=%H %ct";

    /** Up to the year 5138; a greater number is no time that anybody meant. */
    private static final int LONGEST = 11;

    private CommitTimes() {}

    /** The time that git prints with {@code %ct}; 1970 where there is none that can be read. */
    static Instant parse(String seconds) {
        return isTime(seconds) ? Instant.ofEpochSecond(Long.parseLong(seconds)) : Instant.EPOCH;
    }

    private static boolean isTime(String seconds) {
        for (int i = 0; i < seconds.length(); i++) {
            if (seconds.charAt(i) < '0' || seconds.charAt(i) > '9') {
                return false;
            }
        }
        return !seconds.isEmpty() && seconds.length() <= LONGEST;
    }

    static Commit head(GitCommand git) {
        return commit(git.output("log", "-1", FORMAT, "HEAD"));
    }

    static Map<CommitId, Instant> of(GitCommand git, Collection<CommitId> commits) {
        Map<CommitId, Instant> times = new HashMap<>();
        if (commits.isEmpty()) {
            return times;
        }
        List<String> command = new ArrayList<>(List.of("log", "--no-walk=unsorted", FORMAT));
        commits.forEach(commit -> command.add(commit.hex()));
        git.output(command.toArray(String[]::new))
                .lines()
                .map(CommitTimes::commit)
                .forEach(commit -> times.put(commit.id(), commit.time()));
        return times;
    }

    private static Commit commit(String line) {
        int space = line.indexOf(' ');
        return new Commit(
                new CommitId(line.substring(0, space)),
                parse(line.substring(space + 1).strip()));
    }
}
