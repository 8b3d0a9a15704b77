package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a commit takes back. */
final class Revert {
    /** What git itself writes. */
    private static final Pattern REVERTS = Pattern.compile("\\bThis reverts commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\\b");

    private static final String REVERT = "Revert \"";
    private static final String REAPPLY = "Reapply \"";

    private Revert() {}

    /** The commit that is taken back, by its id. */
    static Optional<CommitId> commit(CommitMessage message) {
        return message.body().contains("This reverts commit ")
                ? Optional.of(REVERTS.matcher(message.body()))
                        .filter(Matcher::find)
                        .map(found -> new CommitId(found.group(1)))
                : Optional.empty();
    }

    /** The subject of the commit that is taken back, where only its title says which. */
    static Optional<String> title(String subject) {
        return quoted(subject, REVERT).or(() -> quoted(subject, REAPPLY).map(title -> REVERT + title + "\""));
    }

    /** What is taken back; empty for a subject that is no revert. */
    static Optional<Subject> of(Subject subject) {
        Optional<Subject> inner = quoted(subject.text(), REVERT).map(Subject::parse);
        boolean byType = subject.kind().filter(CommitType.REVERT::equals).isPresent();
        return inner.isEmpty() && byType ? Optional.of(Subject.parse(subject.text())) : inner;
    }

    /** The subject itself, or that of the change that is made again: the revert of a revert. */
    static Subject madeAgain(Subject subject) {
        Subject now = subject;
        for (Optional<String> again = again(now); again.isPresent(); again = again(now)) {
            now = Subject.parse(again.get()).withPullRequests(now.pullRequests());
        }
        return now;
    }

    private static Optional<String> again(Subject subject) {
        return quoted(subject.text(), REAPPLY)
                .or(() -> quoted(subject.text(), REVERT).flatMap(inner -> quoted(inner, REVERT)));
    }

    private static Optional<String> quoted(String text, String verb) {
        if (!text.startsWith(verb)) {
            return Optional.empty();
        }
        int end = text.lastIndexOf('"');
        String title = text.substring(verb.length(), end < verb.length() ? text.length() : end);
        return title.isBlank() ? Optional.empty() : Optional.of(title);
    }
}
