package com.plexichat.release.change;

import java.util.Optional;

/** What names an advisory is a security update, whatever else it is: {@code chore(deps): bump xml for CVE-2031-20001}. */
final class AdvisoryRule implements StatementRule {
    @Override
    public Optional<Fate> fate(Statement statement) {
        return Advisory.isNamedIn(statement.subject().text())
                ? Optional.of(Fate.told(Category.SECURITY))
                : Optional.empty();
    }
}
