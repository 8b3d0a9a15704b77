package com.plexichat.release.change;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translations are told in one line together: {@code Translated using Weblate (German)}. */
final class TranslationRule implements StatementRule {
    private static final Hints NAMES = Hints.of("translat", "crowdin");

    private static final Pattern BY_A_SERVICE = Pattern.compile(
            "(?i)^(?:(?:translated|(?:added|updated?|deleted) translations?(?: files?)?) using \\S+"
                    + "|(?:updated?|sync(?:ed)?) translations? (?:from|via|with) \\S+$|translations? updates? from\\b|new translations? \\S+|new crowdin (?:updates?|translations?)\\b)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+(?:\\([^()]*\\))?)\\)$");

    private static final Pattern UPDATE = Pattern.compile(
            "(?i)^(?:updated?|adds?|added|new|improved?) (?:the )?(?:(.{1,60}) )?translations?(?: (?:for|to|of|into) ([^ ]+))?$");

    private static final Pattern VERB_AND_LANGUAGE =
            Pattern.compile("^(?i:updated?|adds?|added|new) (\\p{Lu}\\p{Ll}.*)$");

    /** What stands before the word for any language. */
    private static final Set<String> ANY =
            Set.of("all", "missing", "more", "new", "other", "several", "some", "various");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        boolean named = isNamed(subject);
        if (!named && !subject.isOf(CommitType.TRANSLATION)) {
            return Optional.empty();
        }
        String text = subject.text();
        boolean told = subject.saysThatItIsTold() || subject.verb().equals(Optional.of(Verb.FIX));
        boolean byType = subject.isOf(CommitType.TRANSLATION)
                && (named || isName(text) || language(subject).isPresent());
        return !told && (byType || (named && (BY_A_SERVICE.matcher(text).find() || isUpdate(text))))
                ? Optional.of(Fate.TRANSLATION)
                : Optional.empty();
    }

    /** Of a language, or of any. */
    private static boolean isUpdate(String text) {
        Matcher update = UPDATE.matcher(text);
        if (!update.find()) {
            return false;
        }
        String name = update.group(1);
        return name == null || ANY.contains(name.toLowerCase(Locale.ROOT)) || isName(name);
    }

    /** True for what may be that of a language: {@code German}, {@code pt_BR}, {@code german}. */
    private static boolean isName(String name) {
        if (name.isEmpty() || Character.isUpperCase(name.charAt(0))) {
            return name.length() > 1 && Character.isLowerCase(name.charAt(1)) && name.indexOf(' ') < 0;
        }
        for (String language : Locale.getISOLanguages()) {
            if (isCode(name, language)
                    || Locale.forLanguageTag(language)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Subject subject) {
        return NAMES.areIn(subject.words());
    }

    /** With a country or a script behind it, too. */
    private static boolean isCode(String name, String language) {
        int end = language.length();
        return name.startsWith(language)
                && (name.length() == end
                        || (name.length() > end + 1
                                && "_-".indexOf(name.charAt(end)) >= 0
                                && Character.isUpperCase(name.charAt(end + 1))));
    }

    /** The language of such a subject; empty where it does not say. */
    static Optional<String> language(Subject subject) {
        Matcher brackets = IN_BRACKETS.matcher(subject.text());
        if (brackets.find() && (BY_A_SERVICE.matcher(subject.text()).find() || isName(brackets.group(1)))) {
            return Optional.of(brackets.group(1));
        }
        Matcher update = UPDATE.matcher(subject.text());
        if (update.find()) {
            boolean before = update.group(1) != null && isName(update.group(1));
            return Optional.ofNullable(update.group(before ? 1 : 2));
        }
        return subject.kind()
                .map(type -> VERB_AND_LANGUAGE.matcher(subject.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
