package com.plexichat.release.change;

import java.util.Optional;

/** A merge is left out, for its commits are told: {@code Merge branch 'main' into rooms}. */
final class MergeRule implements StatementRule {
    private static final Phrase MERGE = Phrase.first(
            "merged? (?:(?:branch(?:es)?|pull request|remote-tracking|tag|commit|upstream)\\b"
                    + "|in \\S+ \\(|[0-9a-f]{7,64}(?: into |$)"
                    + "|(?:\\S{1,99}/)?(?:main|master|trunk|develop|dev)(?: into \\S+)?$)"
                    + "|sync(?:s|ed|hroni[sz]ed?)? (?:with|from) (?:upstream|origin|main|master|trunk|develop)(?:/\\S+)?$"
                    + "|(?:(?:fix(?:e[sd]|ing)?|(?:re)?solv(?:e[sd]?|ing)) (?:the |all |some )?)?merged? conflicts?"
                    + "(?:$|[.,]| (?:after|between|from|in|of|on|with)\\b)",
            "merge",
            "sync",
            "fix",
            "resolv",
            "solv");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return statement.merge() || MERGE.isIn(statement) ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }
}
