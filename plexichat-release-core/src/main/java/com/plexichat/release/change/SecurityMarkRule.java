package com.plexichat.release.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is marked as security is that: {@code Update dependency ws to v8.17.1 [SECURITY]}. */
final class SecurityMarkRule implements StatementRule {
    private static final Pattern MARK = Pattern.compile("(?i)\\s*\\[security]$");

    @Override
    public Optional<Fate> fate(Statement statement) {
        String text = statement.subject().text();
        return text.endsWith("]") && MARK.matcher(text).find()
                ? Optional.of(Fate.told(Category.SECURITY))
                : Optional.empty();
    }

    /** The text without the mark; the text itself where there is nothing else. */
    static String withoutMark(String text) {
        if (!text.endsWith("]")) {
            return text;
        }
        Matcher mark = MARK.matcher(text);
        return mark.find() && mark.start() > 0 ? text.substring(0, mark.start()) : text;
    }
}
