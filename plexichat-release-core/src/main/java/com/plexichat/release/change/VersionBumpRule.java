package com.plexichat.release.change;

import java.util.Optional;

/** A change of the project's own version is left out: {@code Bump version to a.1.1-5}. */
final class VersionBumpRule implements StatementRule {
    private static final Phrase BUMP = Phrase.first("(?:(?:bump|update|set|increase|increment|raise|change)(?:s|ed|d)? "
            + "(?:(?:the|project|app|package|build|release|server)(?:'s)? ){0,3}version"
            + "(?:s|\\.\\w{1,9}| number| code| file| string)?(?: (?:to|from|for)\\b.*| \\S*\\d\\S*)?$"
            + "|version bump\\b"
            + "|v?[abr]?\\.?\\d++(?:[.-]\\d++)++$|\\d+[abr]\\d+$"
            + "|(?:bump|update|upgrade) to v?(?:[abr]\\.)?\\d+\\.\\S*$)");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return BUMP.isIn(statement) ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }
}
