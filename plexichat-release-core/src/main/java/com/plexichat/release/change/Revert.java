package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.List;
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

    /** What GitHub writes. */
    private static final Pattern PULL_REQUEST =
            Pattern.compile("(?m)^Reverts (?:[\\w.-]{1,99}/[\\w.-]{1,99})?(#\\d{1,9})\\b");

    private static final String REVERT = "Revert \"";
    private static final String REAPPLY = "Reapply \"";

    private Revert() {}

    /**
     * Which commit is taken back.
     *
     * @param taken its id, where the message has it
     * @param stays the parent of a merge that it is taken back to, where the message names it
     * @param names what else it may be found by, as {@link #names} has them, the surest first
     */
    record Order(Optional<CommitId> taken, Optional<CommitId> stays, List<String> names) {
        Order {
            names = List.copyOf(names);
        }
    }

    /**
     * What the message takes back; empty for one that is no revert.
     *
     * @param subject as it is written, taken apart
     */
    static Optional<Order> order(CommitMessage message, Subject subject) {
        Optional<Subject> title = title(subject);
        boolean byId = message.body().contains("This reverts commit ");
        if (title.isEmpty() && !byId) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        if (title.isPresent()) {
            Matcher number = PULL_REQUEST.matcher(message.body());
            if (message.body().contains("Reverts ") && number.find()) {
                names.add(number.group(1));
            }
            names.add(name(title.get()));
        }
        boolean isRevert = title.isPresent() || subject.words().first().startsWith("revert");
        Matcher order = (isRevert ? ANYWHERE : WHOLE_LINE).matcher(message.body());
        if (!byId || !order.find()) {
            return title.isPresent()
                    ? Optional.of(new Order(Optional.empty(), Optional.empty(), names))
                    : Optional.empty();
        }
        return Optional.of(new Order(
                Optional.of(new CommitId(order.group(1))),
                Optional.ofNullable(order.group(2)).map(CommitId::new),
                names));
    }

    /** What a commit of this subject may be named by: its words, and the numbers of its pull requests. */
    static List<String> names(Subject subject) {
        if (subject.pullRequests().isEmpty()) {
            return List.of(name(subject));
        }
        List<String> names = new ArrayList<>();
        names.add(name(subject));
        for (Integer number : subject.pullRequests()) {
            names.add("#" + number);
        }
        return names;
    }

    private static String name(Subject subject) {
        String words = subject.words().lower();
        return subject.type().isPresent() ? subject.type().get() + ": " + words : words;
    }

    /** The subject of the commit that is taken back. */
    private static Optional<Subject> title(Subject subject) {
        return subject.text().startsWith(REAPPLY)
                ? quoted(subject.text(), REAPPLY).map(title -> Subject.parse(REVERT + title + "\""))
                : of(subject);
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
