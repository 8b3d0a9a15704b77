package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a subject as they are told: without praise and shouting, with what they need to be understood. */
final class ToldText {
    /** With fewer words that say something, the scope says what is meant. */
    private static final int UNDERSTOOD_ALONE = 3;

    /** More advisories of one update are only linked. */
    private static final int CLOSED = 3;

    private static final Pattern SCOPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,29}");
    private static final Pattern TICKET = Pattern.compile("[A-Z][A-Z0-9]+-\\d+");
    private static final Set<String> SAYS_NOTHING =
            Set.of("app", "all", "core", "general", "global", "main", "misc", "project", "various");

    private ToldText() {}

    /** Of a dependency or a translation its name; empty where there is nothing to tell. */
    static String of(Statement statement, Fate fate) {
        Subject subject = statement.subject();
        return switch (fate.kind()) {
            case TOLD -> words(subject) + closed(statement);
            case DEPENDENCY -> DependencyRule.dependency(subject).orElse("");
            case TRANSLATION -> TranslationRule.language(subject).orElse("");
            case VAGUE, LEFT_OUT -> "";
        };
    }

    /** Of a newer dependency the advisories that only its body names, for they are why it is told. */
    private static String closed(Statement statement) {
        if (statement.closes().isEmpty()) {
            return "";
        }
        List<String> ids =
                statement.closes().stream().map(Advisory::id).limit(CLOSED).toList();
        boolean named = Advisory.isNamedIn(statement.subject().text());
        return named || !DependencyRule.isDependency(statement) ? "" : " (" + String.join(", ", ids) + ")";
    }

    static String words(Subject subject) {
        Optional<Subject> reverted = Revert.of(subject);
        if (reverted.isPresent()) {
            boolean fix =
                    reverted.get().isOf(CommitType.FIX) && reverted.get().verb().isEmpty();
            return "Reverted: " + (fix ? "fix " : "") + lowerFirst(words(reverted.get()));
        }
        String text = SecurityMarkRule.withoutMark(subject.text());
        String words = SelfPraise.takenOff(text, subject.words());
        String calm = Shouting.calmed(words.isBlank() ? text : words);
        String scope = subject.scope().orElse("");
        return scope.isEmpty() || !isNeeded(scope, subject) ? calm : calm + " (" + scope + ")";
    }

    private static boolean isNeeded(String scope, Subject subject) {
        String lower = scope.toLowerCase(Locale.ROOT);
        return Filler.saying(subject.words().all()).size() < UNDERSTOOD_ALONE
                && SCOPE.matcher(scope).matches()
                && !TICKET.matcher(scope).matches()
                && !SAYS_NOTHING.contains(lower)
                && !isSaid(lower, subject.words().all());
    }

    /** True if a word says the scope, as one or as many: {@code mail}, {@code mails}. */
    private static boolean isSaid(String scope, List<String> words) {
        String all = ' ' + String.join(" ", words) + ' ';
        return all.contains(' ' + scope + ' ')
                || all.contains(' ' + scope + "s ")
                || (scope.endsWith("s") && all.contains(' ' + scope.substring(0, scope.length() - 1) + ' '));
    }

    /** A name keeps its capital where another follows it. */
    private static String lowerFirst(String text) {
        boolean sentence = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return sentence ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
