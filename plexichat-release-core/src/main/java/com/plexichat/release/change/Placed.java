package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import java.util.List;
import java.util.Optional;

/**
 * A statement in its place, without what was only needed to find that.
 *
 * @param number of the statement in its commit
 * @param line what the commit says, as it is written, cut where no more of it is read
 * @param told the words for people; of a dependency or a translation its name; empty where it is not told
 * @param advisories that it names, below its line too
 * @param breaking true if it is told as a breaking change
 * @param foldedBy the rule that told it together with others
 */
record Placed(
        CommitId commit,
        int number,
        String line,
        Rule rule,
        Fate fate,
        String told,
        List<Integer> pullRequests,
        List<Advisory> advisories,
        boolean breaking,
        Optional<Rule> foldedBy) {
    static Placed by(Rule rule, Statement statement, Fate fate) {
        return new Placed(
                statement.commit(),
                statement.number(),
                Subject.head(statement.line()),
                rule,
                fate,
                ToldText.of(statement, fate),
                statement.subject().pullRequests(),
                statement.advisories(),
                statement.subject().breaking(),
                Optional.empty());
    }

    Placed toldAsBreaking() {
        return new Placed(commit, number, line, rule, fate, told, pullRequests, advisories, true, foldedBy);
    }

    Placed foldedBy(Rule rule) {
        return new Placed(
                commit, number, line, this.rule, fate, told, pullRequests, advisories, breaking, Optional.of(rule));
    }

    /** What becomes a bullet of its section: what breaks is told elsewhere, but a security update always as such too. */
    boolean isEntry() {
        return fate.kind() != Fate.Kind.LEFT_OUT
                && (!breaking || fate.category().equals(Optional.of(Category.SECURITY)));
    }

    Placement placement() {
        return new Placement(
                commit, line, rule.name(), fate.word() + (breaking ? " +breaking" : ""), foldedBy.map(Rule::name));
    }
}
