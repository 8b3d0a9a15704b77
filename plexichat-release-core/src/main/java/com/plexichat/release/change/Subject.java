package com.plexichat.release.change;

import com.plexichat.release.text.TidyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of a commit, taken apart.
 *
 * @param type of a conventional commit, in lower case, or the one that an emoji stands for; empty for any other subject
 * @param scope what the type is said of, as it is written
 * @param breaking marked by {@code !}, or said so at the beginning or the end
 * @param text what is left for people to read
 * @param pullRequests numbers that stood behind the text
 * @param words of the text
 */
record Subject(
        Optional<String> type,
        Optional<String> scope,
        boolean breaking,
        String text,
        List<Integer> pullRequests,
        Words words) {
    /** Longer than any text for people; what follows is not read. */
    private static final int LONGEST = 1_000;

    private static final Pattern CONVENTIONAL =
            Pattern.compile("(?:(?<type>[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z]+)?)|\\[(?<tag>[A-Za-z]+(?:-[A-Za-z]+)?)])"
                    + "(?:\\s?\\((?<scope>[^)]*)\\))?(?<breaking>!)?(?:\\s?:\\s*| - |(?<=])\\s+)");

    private static final Pattern SAID_TO_BREAK = Pattern.compile("(?i)^(?:" + Footers.BREAKS + "\\s?:|[(\\[]"
            + Footers.BREAKS + "[)\\]]:?)\\s*" + "|\\s*[(\\[]" + Footers.BREAKS + "[)\\]]$");

    Subject {
        pullRequests = List.copyOf(pullRequests);
    }

    /** What stands before the words goes first, then the type is read; numbers at the end go too. */
    static Subject parse(String line) {
        List<Integer> pullRequests = new ArrayList<>();
        String whole = Tickets.withoutTrailing(TidyText.line(head(line)), pullRequests);
        Prefixes prefixes = Prefixes.of(whole);
        Optional<String> implied = prefixes.implied().map(CommitType::word);
        Matcher said = SAID_TO_BREAK.matcher(prefixes.rest());
        boolean saidToBreak = said.find();
        String rest = saidToBreak ? said.replaceAll("") : prefixes.rest();
        Matcher typed = CONVENTIONAL.matcher(rest);
        if (!typed.lookingAt()) {
            return of(implied, Optional.empty(), saidToBreak, rest, pullRequests);
        }
        boolean breaking = saidToBreak || typed.group("breaking") != null;
        String type = Optional.ofNullable(typed.group("type"))
                .orElseGet(() -> typed.group("tag"))
                .toLowerCase(Locale.ROOT);
        if (CommitType.of(type).isEmpty() && Verb.of(type).isEmpty()) {
            return of(implied, Optional.empty(), breaking, withoutMark(rest, typed), pullRequests);
        }
        Optional<String> scope =
                Optional.ofNullable(typed.group("scope")).map(String::strip).filter(name -> !name.isEmpty());
        return of(
                Optional.of(type),
                scope,
                breaking,
                Prefixes.withoutEmoji(Tickets.withoutLeading(rest.substring(typed.end()))),
                pullRequests);
    }

    private static Subject of(
            Optional<String> type, Optional<String> scope, boolean breaking, String text, List<Integer> pullRequests) {
        return new Subject(type, scope, breaking, text, pullRequests, Words.of(text));
    }

    /** The kind that the type says; empty where there is none, or only a verb in its place. */
    Optional<CommitType> kind() {
        return type.flatMap(CommitType::of);
    }

    /** The verb that it begins with, in the place of a type too. */
    Optional<Verb> verb() {
        return type.flatMap(Verb::of).filter(verb -> kind().isEmpty()).or(() -> Verb.of(words.first()));
    }

    /** The same with these numbers of pull requests before its own. */
    Subject withPullRequests(List<Integer> more) {
        List<Integer> both = new ArrayList<>(more);
        both.addAll(pullRequests);
        return new Subject(type, scope, breaking, text, both, words);
    }

    /** What is read of a line. */
    static String head(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** A word that is no type belongs to the text, its mark does not. */
    private static String withoutMark(String text, Matcher typed) {
        int mark = typed.start("breaking");
        return mark < 0 ? text : text.substring(0, mark) + text.substring(mark + 1);
    }
}
