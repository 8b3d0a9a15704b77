package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.Commits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is told of commits in tests; the first is the newest. */
final class Told {
    private Told() {}

    static ReleaseChanges of(CommitMessage... newestFirst) {
        return collected(newestFirst).changes();
    }

    /** Commits of these subjects, without bodies. */
    static ReleaseChanges of(String... newestFirst) {
        return of(messages(newestFirst));
    }

    static List<Placement> placements(CommitMessage... newestFirst) {
        return collected(newestFirst).placements();
    }

    static List<String> bullets(String... newestFirst) {
        return bullets(of(newestFirst));
    }

    static List<String> bullets(ReleaseChanges changes) {
        return changes.changes().stream()
                .map(change -> change.category() + " " + change.wording().text())
                .toList();
    }

    static CommitMessage[] messages(String... newestFirst) {
        List<CommitMessage> messages = new ArrayList<>();
        for (String subject : newestFirst) {
            messages.add(Commits.of(newestFirst.length - messages.size(), subject, ""));
        }
        return messages.toArray(CommitMessage[]::new);
    }

    /** Where a subject goes and by which rule. */
    static String fate(String subject) {
        Placement placement = placements(messages(subject)).get(0);
        return placement.fate() + " by " + placement.rule();
    }

    private static ChangeCollector collected(CommitMessage... newestFirst) {
        ChangeCollector collector = new ChangeCollector();
        Arrays.stream(newestFirst).forEach(collector::add);
        return collector;
    }
}
