package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;

/** What names an advisory is a security update, whatever else it is: {@code chore(deps): bump xml for CVE-2031-20001}. */
final class AdvisoryRule implements StatementRule {
    private static final List<String> ABOUT_THE_PROJECT = List.of("docs", "doc", "test", "tests");

    @Override
    public Optional<Fate> fate(Statement statement) {
        boolean closed = Advisory.isNamedIn(statement.subject().text())
                && !closed(statement.subject(), statement.line()).isEmpty();
        return closed ? Optional.of(Fate.told(Category.SECURITY)) : Optional.empty();
    }

    /** The advisories that a line closes, and does not deny, explain, test or open again. */
    static List<Advisory> closed(Subject subject, String line) {
        List<Advisory> named = Advisory.namedIn(line);
        boolean mentioned = !named.isEmpty()
                && (ABOUT_THE_PROJECT.contains(subject.type().orElse(""))
                        || ClosedAdvisories.isDenied(line)
                        || RevertRule.isRevert(subject)
                        || (TestsRule.isAboutTests(subject) && !ClosedAdvisories.isBesides(line)));
        return mentioned ? List.of() : named;
    }
}
