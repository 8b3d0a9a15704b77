package com.plexichat.release.pulls;

import com.plexichat.release.change.Category;
import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.text.TidyText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A commit whose words say nothing of what it did, by the rules of the notes, and what a pull request says of it. */
final class VagueCommit {
    /** A label, and the type of a conventional commit that says the same. */
    private enum Label {
        SECURITY("security"),
        BUG("fix"),
        ENHANCEMENT("feat");

        private final String type;

        Label(String type) {
            this.type = type;
        }

        static Optional<Label> among(Set<String> labels) {
            return Stream.of(values())
                    .filter(label -> labels.stream().anyMatch(label.name()::equalsIgnoreCase))
                    .findFirst();
        }
    }

    private static final String BREAKING = "breaking";

    private VagueCommit() {}

    static boolean is(CommitMessage message) {
        ReleaseChanges told = told(message);
        return told.changes().isEmpty()
                && told.breaking().isEmpty()
                && !told.vague().isEmpty();
    }

    static boolean isToldBy(ClosedWork work, CommitMessage message) {
        return is(message) && retold(message, work).isPresent();
    }

    /** The commit with the title as its words; empty where the notes would tell nothing of those. */
    static Optional<CommitMessage> retold(CommitMessage message, ClosedWork work) {
        String title = TidyText.line(work.title());
        ReleaseChanges told = told(with(message, title));
        boolean saysNoMore = told.breaking().isEmpty()
                && told.changes().stream().allMatch(change -> change.category() == Category.CHANGED);
        Set<String> labels = work.labels().stream().map(String::strip).collect(Collectors.toSet());
        String placed = Label.among(labels)
                .filter(label -> saysNoMore)
                .map(label -> label.type + ": " + title)
                .orElse(title);
        String breaks = labels.stream().anyMatch(BREAKING::equalsIgnoreCase) ? " (" + BREAKING + ")" : "";
        // As GitHub would have squashed it.
        return Optional.of(with(message, placed + breaks + " (#" + work.number() + ")"))
                .filter(VagueCommit::isTold);
    }

    private static boolean isTold(CommitMessage message) {
        ReleaseChanges told = told(message);
        return !(told.changes().isEmpty()
                && told.breaking().isEmpty()
                && told.vague().isEmpty());
    }

    private static ReleaseChanges told(CommitMessage message) {
        ChangeCollector alone = new ChangeCollector();
        alone.add(message);
        return alone.changes();
    }

    private static CommitMessage with(CommitMessage message, String subject) {
        return new CommitMessage(
                message.id(), message.parents(), message.author(), message.time(), subject, message.body());
    }
}
