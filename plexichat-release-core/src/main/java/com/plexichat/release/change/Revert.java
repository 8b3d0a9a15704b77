package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a commit takes back. */
final class Revert {
    private static final String ID = "([0-9a-f]{40}(?:[0-9a-f]{24})?)\\b";

    /** What git itself writes; of a merge also which side of it stays. */
    private static final String ORDER =
            "\\bThis reverts commit " + ID + "(?:,\\s{1,2}reversing\\s{1,2}changes made to " + ID + ")?";

    private static final Pattern ANYWHERE = Pattern.compile(ORDER);

    /** In words about another change, the same would take back what is only spoken of. */
    private static final Pattern WHOLE_LINE = Pattern.compile("(?m)^" + ORDER + "[. \\t]*$");

    private static final String REVERT = "Revert \"";
    private static final String REAPPLY = "Reapply \"";

    private Revert() {}

    /**
     * Which commit is taken back.
     *
     * @param stays the parent of a merge that it is taken back to, where the message names it
     */
    record Order(CommitId taken, Optional<CommitId> stays) {}

    /** The commit that is taken back, by its id. */
    static Optional<Order> commit(CommitMessage message, Subject subject) {
        if (!message.body().contains("This reverts commit ")) {
            return Optional.empty();
        }
        Pattern order = isRevert(message, subject) ? ANYWHERE : WHOLE_LINE;
        return Optional.of(order.matcher(message.body()))
                .filter(Matcher::find)
                .map(found -> new Order(
                        new CommitId(found.group(1)),
                        Optional.ofNullable(found.group(2)).map(CommitId::new)));
    }

    private static boolean isRevert(CommitMessage message, Subject subject) {
        return title(message.subject()).isPresent()
                || of(subject).isPresent()
                || subject.words().first().startsWith("revert");
    }

    /** The subject of the commit that is taken back, where only its title says which. */
    static Optional<String> title(String subject) {
        return subject.startsWith(REAPPLY)
                ? quoted(subject, REAPPLY).map(title -> REVERT + title + "\"")
                : quoted(subject, REVERT);
    }

    /** What is taken back; empty for a subject that is no revert. */
    static Optional<Subject> of(Subject subject) {
        Optional<String> title = quoted(subject.text(), REVERT);
        return title.isPresent() || subject.isOf(CommitType.REVERT)
                ? Optional.of(Subject.parse(title.orElse(subject.text())))
                : Optional.empty();
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
        if (subject.text().startsWith(REAPPLY)) {
            return quoted(subject.text(), REAPPLY);
        }
        Optional<String> inner = quoted(subject.text(), REVERT);
        return inner.isPresent() ? quoted(inner.get(), REVERT) : inner;
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
