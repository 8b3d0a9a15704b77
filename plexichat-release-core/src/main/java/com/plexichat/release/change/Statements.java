package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a commit says it did: its subject, or the list that stands for it. */
final class Statements {
    /** As some tools write a line break; a path of Windows has a drive or another backslash before it. */
    private static final Pattern WRITTEN_BREAK = Pattern.compile("(?<!\\b[A-Za-z]:)(?<!\\\\)\\\\n(?![a-z])");

    private static final String CHANGELOG = "CHANGELOG:";

    private Statements() {}

    /**
     * At least one.
     *
     * @param subject of the message
     */
    static List<Statement> of(CommitMessage message, Subject subject) {
        List<String> changelog = changelog(message);
        if (!changelog.isEmpty()) {
            return listed(message, 0, changelog, false);
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(
                message.id(), 0, message.subject(), subject, message.isMerge(), Advisory.closedIn(message.body())));
        if (SquashRule.isSquash(subject)) {
            statements.addAll(listed(
                    message, 1, MessageLists.titles(message.body().lines().toList()), message.isMerge()));
        } else if (ReleaseRule.isRelease(subject)) {
            statements.addAll(listed(
                    message, 1, MessageLists.bullets(message.body().lines().toList()), message.isMerge()));
        }
        return statements;
    }

    /** The subject alone, whatever list there is. */
    static Subject subject(CommitMessage message) {
        return Subject.parse(
                message.subject().indexOf('\\') < 0
                        ? message.subject()
                        : WRITTEN_BREAK.split(message.subject(), 2)[0]);
    }

    private static List<String> changelog(CommitMessage message) {
        List<String> bullets = new ArrayList<>();
        if (message.subject().contains(CHANGELOG)) {
            bullets.addAll(MessageLists.changelog(List.of(WRITTEN_BREAK.split(message.subject(), -1))));
        }
        if (message.body().contains(CHANGELOG)) {
            bullets.addAll(MessageLists.changelog(message.body().lines().toList()));
        }
        return bullets;
    }

    /** @param merge true if the list is left out with its merge, for others tell it */
    private static List<Statement> listed(CommitMessage message, int first, List<String> lines, boolean merge) {
        List<Statement> statements = new ArrayList<>();
        for (String line : lines) {
            statements.add(new Statement(
                    message.id(), first + statements.size(), line, Subject.parse(line), merge, List.of()));
        }
        return statements;
    }
}
