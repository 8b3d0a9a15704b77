package com.plexichat.release.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translations are told in one line together: {@code Translated using Weblate (German)}. */
final class TranslationRule implements StatementRule {
    private static final Pattern BY_A_SERVICE = Pattern.compile(
            "(?i)^(?:(?:translated|(?:added|updated?|deleted) translations?(?: files?)?) using \\S+"
                    + "|(?:updated?|sync(?:ed)?) translations? (?:from|via|with) \\S+$|translations? updates? from\\b|new translations? \\S+|new crowdin (?:updates?|translations?)\\b)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+(?:\\([^()]*\\))?)\\)$");

    private static final Pattern UPDATE = Pattern.compile(
            "(?i)^(?:updated?|adds?|added|new|improved?) (?:the )?(?:(.{1,60}) )?translations?(?: (?:for|to|of|into) ([^ ]+))?$");

    private static final Pattern VERB_AND_LANGUAGE = Pattern.compile("(?i)^(?:updated?|adds?|added|new) (\\p{Lu}.*)$");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        String text = subject.text();
        boolean byType = subject.isOf(CommitType.TRANSLATION) && !subject.verb().equals(Optional.of(Verb.FIX));
        return byType
                        || (isNamed(subject)
                                && (BY_A_SERVICE.matcher(text).find()
                                        || UPDATE.matcher(text).find()))
                ? Optional.of(Fate.TRANSLATION)
                : Optional.empty();
    }

    private static boolean isNamed(Subject subject) {
        return subject.words().lower().contains("translat")
                || subject.words().lower().contains("crowdin");
    }

    /** The language of such a subject; empty where it does not say. */
    static Optional<String> language(Subject subject) {
        Matcher brackets = IN_BRACKETS.matcher(subject.text());
        if (brackets.find()) {
            return Optional.of(brackets.group(1));
        }
        Matcher update = UPDATE.matcher(subject.text());
        if (update.find()) {
            return Optional.ofNullable(update.group(1) == null ? update.group(2) : update.group(1));
        }
        return subject.kind()
                .map(type -> VERB_AND_LANGUAGE.matcher(subject.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
