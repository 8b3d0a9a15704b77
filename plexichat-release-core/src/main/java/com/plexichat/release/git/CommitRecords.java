package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.Arrays;
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
        String[] fields = fields(record);
        return new CommitMessage(
                new CommitId(fields[0]),
                parents(fields[1]),
                new Person(fields[2], fields[3]),
                CommitTimes.parse(fields[4]),
                fields[5],
                fields[6].strip());
    }

    /** The body may have several lines; what was cut off is empty. */
    private static String[] fields(String record) {
        String[] fields = new String[FIELDS];
        Arrays.fill(fields, "");
        int start = 0;
        for (int i = 0; i < FIELDS && start <= record.length(); i++) {
            int end = i + 1 < FIELDS ? record.indexOf('\n', start) : -1;
            fields[i] = record.substring(start, end < 0 ? record.length() : end);
            start = end < 0 ? record.length() + 1 : end + 1;
        }
        return fields;
    }

    private static List<CommitId> parents(String ids) {
        List<CommitId> parents = new ArrayList<>();
        for (int start = 0; start < ids.length(); ) {
            int space = ids.indexOf(' ', start);
            int end = space < 0 ? ids.length() : space;
            parents.add(new CommitId(ids.substring(start, end)));
            start = end + 1;
        }
        return parents;
    }
}
