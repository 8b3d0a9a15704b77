package com.plexichat.release.notes;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name of several words.
 *
 * @param words in lower case and in plain letters
 */
record FullName(List<String> words) {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** As {@code oe} is written for an {@code ö}. */
    private static final Pattern UMLAUT = Pattern.compile("(?<=[aou])e");

    FullName {
        words = List.copyOf(words);
    }

    static FullName of(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String letters = ACCENT.matcher(decomposed).replaceAll("").replace("ß", "ss");
        return new FullName(Stream.of(NO_LETTER.split(UMLAUT.matcher(letters).replaceAll(""), -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** True if one may be a spelling of the other: with more names, with initials, in another order. */
    boolean isLike(FullName other) {
        return isIn(other) || other.isIn(this);
    }

    private boolean isIn(FullName longer) {
        return words.stream().allMatch(word -> longer.words.stream().anyMatch(each -> each.startsWith(word)));
    }
}
