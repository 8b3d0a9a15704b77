package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a commit: what it says, in its place, and not its message.
 *
 * @param names what a commit may name it by that takes it back
 * @param reverts the commit that it takes back
 * @param advisories that it closes, by its body too
 */
record ReadCommit(
        CommitId id,
        List<CommitId> parents,
        List<String> names,
        Optional<Revert.Order> reverts,
        List<Placed> statements,
        List<BreakingChange> breaking,
        List<Advisory> advisories) {
    static ReadCommit of(CommitMessage message) {
        String line = Subject.head(message.subject());
        Subject written = Statements.subject(message);
        Subject subject = Revert.madeAgain(written);
        Footers footers = Footers.of(message.body());
        List<Statement> statements = Statements.of(message, subject);
        boolean subjectBreaks = Breaking.isDeclared(subject, footers);
        List<Placed> places = new ArrayList<>();
        for (Statement statement : statements) {
            Placed place = Rules.place(statement);
            places.add(subjectBreaks && place.line().equals(line) ? place.toldAsBreaking() : place);
        }
        return new ReadCommit(
                message.id(),
                message.parents(),
                Revert.names(written),
                Revert.order(message, written),
                places,
                Breaking.of(message, subject, footers, statements),
                advisories(message, subject, statements));
    }

    private static List<Advisory> advisories(CommitMessage message, Subject subject, List<Statement> statements) {
        List<Advisory> advisories = new ArrayList<>(AdvisoryRule.closed(subject, message.subject()));
        for (Statement statement : statements) {
            advisories.addAll(statement.advisories());
        }
        advisories.addAll(Advisory.closedIn(message.body()));
        return advisories;
    }

    /** True if the notes tell anything of it. */
    boolean isTold() {
        boolean told = !breaking.isEmpty();
        for (Placed statement : statements) {
            told |= statement.fate().kind() != Fate.Kind.LEFT_OUT;
        }
        return told;
    }
}
