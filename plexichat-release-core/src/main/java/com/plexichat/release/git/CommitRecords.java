package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How git-log is asked for commits, and what its answer means. */
final class CommitRecords {
    private static final String FORMAT = "--format=%H%n%P%n%aN%n%aE%n%ct%n%s%n%b";
    private static final int FIELDS = 7;

    /** Bytes; the longest message that people read is a tenth of it. */
    private static final int LONGEST = 1 << 18;

    private CommitRecords() {}

    static void read(GitCommand git, String input, Consumer<CommitMessage> listener, String... selection) {
        List<String> command = new ArrayList<>(List.of("log", "-z", "--topo-order", FORMAT));
        command.addAll(List.of(selection));
        git.eachRecordOf(input, LONGEST, record -> listener.accept(message(record)), command.toArray(String[]::new));
    }

    private static CommitMessage message(String record) {
        String[] fields = record.split("\n", FIELDS);
        return new CommitMessage(
                new CommitId(fields[0]),
                parents(fields[1]),
                new Person(fields[2], fields[3]),
                CommitTimes.parse(fields[4]),
                fields[5],
                fields.length == FIELDS ? fields[6].strip() : "");
    }

    private static List<CommitId> parents(String ids) {
        List<CommitId> parents = new ArrayList<>();
        for (String id : ids.isEmpty() ? new String[0] : ids.split(" ")) {
            parents.add(new CommitId(id));
        }
        return parents;
    }
}
