package com.plexichat.release.change;

import com.plexichat.release.text.TidyText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of a commit, taken apart.
 *
 * @param type of a conventional commit, in lower case; empty for any other subject
 * @param breaking marked by {@code !}
 * @param text what is left for people to read
 */
record Subject(Optional<String> type, boolean breaking, String text) {
    private static final Pattern BRACKETED_VERSION =
            Pattern.compile("(?i)\\[(?:(?:v?[abr]?\\.?)|staging-|build-)[0-9][^\\]\\s]*]\\s*");
    private static final Pattern EMOJI =
            Pattern.compile("(?:[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}\\x{20E3}]|:[a-z0-9_+-]+:)+\\s*");
    private static final Pattern CONVENTIONAL =
            Pattern.compile("(?<type>[A-Za-z]+)(?:\\([^)]*\\))?(?<breaking>!)?:\\s*(?<text>.*)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'-]*");

    /** A leading version in brackets goes first, then emoji, then the type is read. */
    static Subject parse(String line) {
        String rest = withoutLeading(EMOJI, withoutLeading(BRACKETED_VERSION, line.strip()));
        Matcher conventional = CONVENTIONAL.matcher(rest);
        return conventional.matches()
                ? new Subject(
                        Optional.of(conventional.group("type").toLowerCase(Locale.ROOT)),
                        conventional.group("breaking") != null,
                        TidyText.line(conventional.group("text")))
                : new Subject(Optional.empty(), false, TidyText.line(rest));
    }

    /** The words in lower case. */
    List<String> words() {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    String firstWord() {
        return words().stream().findFirst().orElse("");
    }

    private static String withoutLeading(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
