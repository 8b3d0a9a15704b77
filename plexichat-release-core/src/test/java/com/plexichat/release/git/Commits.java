package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Commits for tests. */
public final class Commits {
    public static final Person ADA = new Person("Ada", "ada@example.org");

    private static final Pattern CO_AUTHOR = Pattern.compile("(?m)^Co-authored-by: (.+) <(.+)>$");

    private Commits() {}

    /** The nth commit of a test, by Ada. */
    public static CommitMessage of(int number, String subject, String body) {
        return new CommitMessage(
                InMemoryGit.id(number),
                List.of(),
                ADA,
                Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * number),
                subject,
                body);
    }

    /** A commit of two parents. */
    public static CommitMessage merge(int number, String subject) {
        CommitMessage one = of(number, subject, "");
        return new CommitMessage(
                one.id(),
                List.of(InMemoryGit.id(number + 100), InMemoryGit.id(number + 200)),
                one.author(),
                one.time(),
                subject,
                "");
    }

    /** Those whom the last lines of the message name. */
    static List<Person> coAuthors(CommitMessage message) {
        return CO_AUTHOR
                .matcher(message.body())
                .results()
                .map(each -> new Person(each.group(1), each.group(2)))
                .toList();
    }

    /** What a repository tells of a range. */
    public static List<CommitMessage> of(GitRepository git, Optional<CommitId> after, CommitId upTo) {
        List<CommitMessage> messages = new ArrayList<>();
        git.eachCommit(new CommitRange(after, upTo), messages::add);
        return messages;
    }
}
