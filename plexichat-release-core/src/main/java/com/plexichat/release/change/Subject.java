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

    private static final String BREAKS = "breaking";
    private static final String PERF = "perf";

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
        Optional<String> implied = prefixes.type();
        String rest = mayBeSaidToBreak(prefixes.rest())
                ? SAID_TO_BREAK.matcher(prefixes.rest()).replaceAll("")
                : prefixes.rest();
        boolean saidToBreak = rest.length() < prefixes.rest().length()
                || Gitmoji.breaks(
                        whole.substring(0, whole.length() - prefixes.rest().length()));
        Matcher typed = CONVENTIONAL.matcher(rest);
        if (!mayBeTyped(rest) || !typed.lookingAt()) {
            return of(implied, Optional.empty(), saidToBreak, rest, pullRequests);
        }
        boolean breaking = saidToBreak || typed.group("breaking") != null;
        String type = typed.group(typed.start("tag") < 0 ? "type" : "tag").toLowerCase(Locale.ROOT);
        if (CommitType.of(type).isEmpty() && Verb.of(type).isEmpty()) {
            return typed.start("tag") < 0
                    ? of(
                            implied,
                            Optional.empty(),
                            saidToBreak || isMarked(typed),
                            withoutMark(rest, typed),
                            pullRequests)
                    : parse(rest.substring(typed.end())).of(typed.group("tag"), implied, breaking, pullRequests);
        }
        String behind = rest.substring(typed.end());
        String text = Prefixes.withoutEmoji(Tickets.withoutLeading(behind));
        breaking |= Gitmoji.breaks(behind.substring(0, behind.length() - text.length()));
        String scope = typed.start("scope") < 0 ? "" : typed.group("scope").strip();
        return of(
                Optional.of(type),
                scope.isEmpty() ? Optional.empty() : Optional.of(scope),
                breaking,
                text,
                pullRequests);
    }

    /** Most subjects are not, which is seen fast. */
    private static boolean mayBeSaidToBreak(String text) {
        return text.endsWith(")")
                || text.endsWith("]")
                || text.regionMatches(true, 0, BREAKS, 0, BREAKS.length())
                || text.regionMatches(true, 1, BREAKS, 0, BREAKS.length());
    }

    /** What stands behind a type is seen fast, too. */
    private static boolean mayBeTyped(String text) {
        return text.indexOf(':') >= 0 || text.startsWith("[") || text.contains(" - ");
    }

    private static Subject of(
            Optional<String> type, Optional<String> scope, boolean breaking, String text, List<Integer> pullRequests) {
        return new Subject(type, scope, breaking, text, pullRequests, Words.of(text));
    }

    /** The same where a tag stood before it, which names a part of the program: {@code [mail] Add digests}. */
    private Subject of(String tag, Optional<String> implied, boolean breaks, List<Integer> numbers) {
        return new Subject(
                type.or(() -> implied), scope.or(() -> Optional.of(tag)), breaking || breaks, text, numbers, words);
    }

    /** The kind that the type says; empty where there is none, or only a verb in its place. */
    Optional<CommitType> kind() {
        return type.isPresent() ? CommitType.of(type.get()) : Optional.empty();
    }

    /** True if the type says that it is of this kind. */
    boolean isOf(CommitType kind) {
        return type.isPresent() && kind.isCalled(type.get());
    }

    /** True if its type is that of a feature, a fix or of speed; other code may be for the project alone. */
    boolean saysThatItIsTold() {
        return isOf(CommitType.FEATURE) || isOf(CommitType.FIX) || type.equals(Optional.of(PERF));
    }

    /** The verb that it begins with, in the place of a type too. */
    Optional<Verb> verb() {
        Optional<Verb> inPlaceOfType = type.isPresent() && kind().isEmpty() ? Verb.of(type.get()) : Optional.empty();
        return inPlaceOfType.isPresent() ? inPlaceOfType : Verb.of(words.first());
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

    /** Behind a word that is no type, the mark may only be loud, unless there is a scope. */
    private static boolean isMarked(Matcher typed) {
        return typed.group("breaking") != null && typed.group("scope") != null;
    }

    /** A word that is no type belongs to the text, its mark does not. */
    private static String withoutMark(String text, Matcher typed) {
        int mark = typed.start("breaking");
        return mark < 0 ? text : text.substring(0, mark) + text.substring(mark + 1);
    }
}
