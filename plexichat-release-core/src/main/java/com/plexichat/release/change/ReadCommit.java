package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a commit: what it says, in its place, and not its message.
 *
 * @param reverts the commit that it takes back
 * @param advisories that it names, in its body too
 */
record ReadCommit(
        CommitId id,
        String subject,
        Optional<CommitId> reverts,
        List<Placed> statements,
        List<BreakingChange> breaking,
        List<Advisory> advisories) {
    static ReadCommit of(CommitMessage message) {
        List<Statement> statements = Statements.of(message);
        List<BreakingChange> breaking = Breaking.of(message, statements);
        boolean subjectBreaks = Breaking.isDeclared(message);
        return new ReadCommit(
                message.id(),
                message.subject(),
                Revert.commit(message),
                statements.stream()
                        .map(Rules::place)
                        .map(each ->
                                subjectBreaks && each.line().equals(message.subject()) ? each.toldAsBreaking() : each)
                        .toList(),
                breaking,
                Advisory.namedIn(message.subject() + "\n" + message.body()));
    }

    /** True if the notes tell anything of it. */
    boolean isTold() {
        return !breaking.isEmpty()
                || statements.stream().anyMatch(each -> each.fate().kind() != Fate.Kind.LEFT_OUT);
    }
}
