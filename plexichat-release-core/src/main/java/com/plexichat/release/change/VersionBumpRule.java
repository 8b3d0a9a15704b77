package com.plexichat.release.change;

import java.util.Optional;
import java.util.regex.Pattern;

/** A change of the project's own version is left out: {@code Bump version to a.1.1-5}. */
final class VersionBumpRule implements StatementRule {
    private static final Phrase BUMP = Phrase.first(
            "(?:(?:bump|update|set|increase|increment|raise|change)(?:s|ed|d)? "
                    + "(?:(?:the|project|app|package|build|release|server)(?:'s)? ){0,3}version"
                    + "(?:s|\\.\\w{1,9}| number| code| file| string)?"
                    + "(?: (?:to|from|for) (?:(?:the )?(?:next|new|release|development|snapshot|dev|alpha|beta|stable)\\b.*|.*\\d.*)| \\S*\\d\\S*)?$"
                    + "|version bump\\b"
                    + "|(?:bump|update|upgrade) to v?(?:[abr]\\.)?\\d+\\.\\S*$)",
            "bump",
            "update",
            "upgrade",
            "set",
            "increase",
            "increment",
            "raise",
            "change",
            "version");

    private static final Pattern VERSION = Pattern.compile("(?i)v?[abr]?\\.?\\d++(?:[.-]\\d++)++|\\d+[abr]\\d+");

    @Override
    public Optional<Fate> fate(Statement statement) {
        String text = statement.subject().text();
        boolean version = text.indexOf(' ') < 0 && VERSION.matcher(text).matches();
        return version || BUMP.isIn(statement) ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }
}
