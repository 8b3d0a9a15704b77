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
                    + "|v?(?:[abr]\\.)?[0-9]++(?:\\.[0-9]++)++(?:-[0-9a-z.]+)?(?:: | - (?!\\d))\\s*");

    /**
     * Signs that are shown as pictures, those of commits and those with the mark of one; other signs are words of a text:
     * the key of a keyboard, the number of a paragraph.
     */
    private static final String PICTURE =
            "[\\x{1F000}-\\x{1FAFF}\\x{231A}\\x{231B}\\x{23E9}-\\x{23EC}\\x{23F0}\\x{23F3}"
                    + "\\x{2614}\\x{2615}\\x{2648}-\\x{2653}\\x{267F}\\x{2693}\\x{26A1}\\x{26BD}\\x{26BE}\\x{26C4}\\x{26D4}"
                    + "\\x{2705}\\x{270A}\\x{270B}\\x{2728}\\x{274C}\\x{274E}\\x{2753}-\\x{2757}\\x{2795}-\\x{2797}\\x{2B50}\\x{2B55}"
                    + "♻⬆⬇✏✔⚙⚠❤⚗⚰]";

    private static final Pattern EMOJI = Pattern.compile(
            "(?:(?:" + PICTURE
                    + "|[\\p{So}\\p{Sm}]\\x{FE0F})[\\p{So}\\x{FE0F}\\x{200D}\\x{20E3}\\x{1F3FB}-\\x{1F3FF}]*+|:[a-z0-9_+-]++:)++\\s*");

    /** Where it is in the range it is done; what is told is the work. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i)(?:(?:[\\[(](?:wip|draft|do not merge)[])]:?|(?:wip|draft|do not merge)(?:\\s?:|\\s[-–—](?=\\s)))\\s*)+(?=\\S)");

    /** What a forge writes before the title of a pull request, and a branch that is named for its ticket. */
    private static final Pattern ORIGIN =
            Pattern.compile("(?i)(?:merged? )?(?:pull request|pr) #\\d{1,9}\\s?:\\s*(?=\\S)"
                    + "|(?:(?<fix>bugfix|hotfix|fix)|feature|feat)/(?:[A-Z][A-Z0-9]{1,9}-|#)\\d{1,7}[\\s:|-]+(?=\\S)");

    private static final Pattern REPORT =
            Pattern.compile("(?i)(?:(?<bug>bug)|issue) #?\\d{1,9}(?:\\s?[:,]\\s*|\\s+-?\\s*)(?=\\p{L})");

    /** Words that are more than words begin so; {@code va.1.2-1} is none. */
    private static final List<String> MARKS = List.of(
            "bug",
            "issue",
            "wip",
            "draft",
            "do not merge",
            "v",
            "pull request #",
            "merge p",
            "merged p",
            "feature/",
            "feat/",
            "hotfix/",
            "fix/");

    private static final char LAST_OF_ASCII = '~';

    static Prefixes of(String line) {
        if (beginsWithWord(line)) {
            return new Prefixes(line, Optional.empty());
        }
        String unlisted = withoutEmoji(without(BULLET, line));
        String unversioned = withoutEmoji(without(VERSION, unlisted));
        Matcher origin = ORIGIN.matcher(unversioned);
        if (origin.lookingAt()) {
            Prefixes title = of(unversioned.substring(origin.end()));
            return origin.group("fix") == null || title.implied.isPresent()
                    ? title
                    : new Prefixes(title.rest, Optional.of(CommitType.FIX));
        }
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
        char first = Character.toLowerCase(line.charAt(0));
        for (String mark : MARKS) {
            if (mark.charAt(0) == first && line.regionMatches(true, 0, mark, 0, mark.length())) {
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
