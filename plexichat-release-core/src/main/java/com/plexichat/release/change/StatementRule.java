package com.plexichat.release.change;

import java.util.Optional;

/** A rule that looks at one statement alone. */
interface StatementRule extends Rule {
    /** What becomes of the statement; empty if this rule does not know. */
    Optional<Fate> fate(Statement statement);
}
