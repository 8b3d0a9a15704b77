package com.plexichat.release.change;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Letters that words begin with which are more than words; {@code va.1.2-1} is none. */
    private static final String FIRST_OF_MARKS = "bdivw";

    static Prefixes of(String line) {
        if (beginsWithWord(line)) {
            return new Prefixes(line, Optional.empty());
        }
        String rest = Stream.<UnaryOperator<String>>of(
                        text -> without(BULLET, text),
                        Prefixes::withoutEmoji,
                        text -> without(VERSION, text),
                        Prefixes::withoutEmoji,
                        text -> without(UNFINISHED, text),
                        Tickets::withoutLeading,
                        Prefixes::withoutEmoji)
                .reduce(line, (text, prefix) -> prefix.apply(text), (first, second) -> second);
        Matcher report = REPORT.matcher(rest);
        if (report.lookingAt()) {
            String words = rest.substring(report.end());
            return new Prefixes(words, Optional.of(CommitType.FIX).filter(fix -> isOfBug(report, words)));
        }
        return new Prefixes(rest, Gitmoji.in(line.substring(0, line.length() - rest.length())));
    }

    /** The text without emoji at its beginning. */
    static String withoutEmoji(String text) {
        return without(EMOJI, text);
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
                && FIRST_OF_MARKS.indexOf(Character.toLowerCase(line.charAt(0))) < 0;
    }

    private static String without(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
