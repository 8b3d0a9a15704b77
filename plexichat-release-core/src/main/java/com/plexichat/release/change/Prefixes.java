package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a subject: a mark of a list, a version, emoji, tickets, a mark of unfinished work.
 *
 * @param rest the words
 * @param implied the kind of change that an emoji or the number of a bug says
 */
record Prefixes(String rest, Optional<CommitType> implied) {
    private static final Pattern BULLET = Pattern.compile("[-*+•]\\s+(?=\\S)");

    private static final Pattern VERSION =
            Pattern.compile("(?i)\\[(?:(?:v?[abr]?\\.?)|staging-|build-)[0-9][^\\]\\s]*][\\s:]*"
                    + "|v?(?:[abr]\\.)?[0-9]++(?:\\.[0-9]++)++(?:-[0-9a-z.]+)?(?:: | - )\\s*");

    private static final Pattern EMOJI =
            Pattern.compile("(?:[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}\\x{20E3}]++|:[a-z0-9_+-]++:)++\\s*");

    /** Where it is in the range it is done; what is told is the work. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i)(?:(?:[\\[(](?:wip|draft|do not merge)[])]:?|(?:wip|draft|do not merge)(?:\\s?:|\\s[-–—](?=\\s)))\\s*)+(?=\\S)");

    private static final Pattern REPORT =
            Pattern.compile("(?i)(?:(?<bug>bug)|issue) #?\\d{1,9}(?:\\s?[:,]\\s*|\\s+-?\\s*)(?=\\p{L})");

    /** Words that are more than words begin so; {@code va.1.2-1} is none. */
    private static final List<String> MARKS = List.of("bug", "issue", "wip", "draft", "do not merge", "v");

    private static final char LAST_OF_ASCII = '~';

    static Prefixes of(String line) {
        if (beginsWithWord(line)) {
            return new Prefixes(line, Optional.empty());
        }
        String unlisted = withoutEmoji(without(BULLET, line));
        String unversioned = withoutEmoji(without(VERSION, unlisted));
        String rest = withoutEmoji(Tickets.withoutLeading(without(UNFINISHED, unversioned)));
        Matcher report = REPORT.matcher(rest);
        if (report.lookingAt()) {
            String words = rest.substring(report.end());
            return new Prefixes(words, isOfBug(report, words) ? Optional.of(CommitType.FIX) : Optional.empty());
        }
        String before = line.substring(0, line.length() - rest.length());
        return new Prefixes(rest, mayHaveEmoji(before) ? Gitmoji.in(before) : Optional.empty());
    }

    /** The name of the type that is implied. */
    Optional<String> type() {
        return implied.isPresent() ? Optional.of(implied.get().word()) : Optional.empty();
    }

    /** The text without emoji at its beginning. */
    static String withoutEmoji(String text) {
        boolean mayBegin = !text.isEmpty() && isOfEmoji(text.charAt(0));
        return mayBegin ? without(EMOJI, text) : text;
    }

    /** Versions and tickets have none, which is seen fast. */
    private static boolean mayHaveEmoji(String before) {
        for (int i = 0; i < before.length(); i++) {
            if (isOfEmoji(before.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfEmoji(char each) {
        return each == ':' || each > LAST_OF_ASCII;
    }

    /** An issue is no bug where its words begin with what was done. */
    private static boolean isOfBug(Matcher report, String words) {
        return report.group("bug") != null || Verb.of(Words.of(words).first()).isEmpty();
    }

    /** Most subjects have nothing before their words, which is seen fast. */
    private static boolean beginsWithWord(String line) {
        return line.length() > 1
                && Character.isLetter(line.charAt(0))
                && Character.isLowerCase(line.charAt(1))
                && !beginsWithMark(line);
    }

    private static boolean beginsWithMark(String line) {
        for (String mark : MARKS) {
            if (line.regionMatches(true, 0, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }

    private static String without(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
