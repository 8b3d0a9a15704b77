package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in lower case.
 *
 * @param lower the text in lower case
 * @param pairs of neighbouring characters in it, by which {@link Hints} see what it lacks
 * @param object those that name what the text is about: without a verb at the beginning and without articles, up to the
 *     first preposition or punctuation
 */
record Words(String lower, long pairs, List<String> all, List<String> object) {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "our", "some", "all", "more");

    private static final Set<String> ENDS_OBJECT = Set.of(
            "about", "after", "and", "as", "at", "because", "before", "between", "by", "during", "for", "from", "if",
            "in", "into", "of", "on", "or", "so", "that", "to", "using", "via", "when", "where", "which", "while",
            "who", "with", "without");

    private static final char FIRST_BEYOND_ASCII = 0x80;

    Words {
        all = List.copyOf(all);
        object = List.copyOf(object);
    }

    static Words of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>();
        List<String> object = new ArrayList<>();
        boolean open = true;
        int end = 0;
        for (int start = start(lower, 0); start < lower.length(); start = start(lower, end)) {
            boolean parted = !all.isEmpty() && ends(lower, end, start);
            end = end(lower, start);
            String each = lower.substring(start, end);
            open = open && !parted && !ENDS_OBJECT.contains(each);
            if (open
                    && !ARTICLES.contains(each)
                    && !(all.isEmpty() && Verb.of(each).isPresent())) {
                object.add(each);
            }
            all.add(each);
        }
        return new Words(lower, Hints.pairs(lower), all, object);
    }

    /** Where the next word begins; the end of the text if there is none. */
    private static int start(String text, int from) {
        int start = from;
        while (start < text.length() && !begins(text, start)) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && (begins(text, end) || goesOn(text, end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** True for a letter or a number of any script. */
    private static boolean begins(String text, int at) {
        char ascii = text.charAt(at);
        if (ascii < FIRST_BEYOND_ASCII) {
            return (ascii >= 'a' && ascii <= 'z') || (ascii >= '0' && ascii <= '9');
        }
        int letter = text.codePointAt(at);
        return switch (Character.getType(letter)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(letter);
        };
    }

    /** True for what is a part of a word behind its first letter: an accent, a hyphen, a point before a letter. */
    private static boolean goesOn(String text, int at) {
        char mark = text.charAt(at);
        return switch (mark) {
            case '\'', '_', '-' -> true;
            case '.' -> at + 1 < text.length() && begins(text, at + 1);
            default -> mark >= FIRST_BEYOND_ASCII && isAccent(text.codePointAt(at));
        };
    }

    private static boolean isAccent(int mark) {
        return switch (Character.getType(mark)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** True if there is punctuation between two words. */
    private static boolean ends(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean sentence = text.charAt(i) == '.' && i + 1 < to && text.charAt(i + 1) == ' ';
            if (sentence || ":,;()".indexOf(text.charAt(i)) >= 0 || (text.charAt(i) == '-' && to - from > 1)) {
                return true;
            }
        }
        return false;
    }

    String first() {
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The noun that the text is about; empty where it names nothing. */
    String objectNoun() {
        return object.isEmpty() ? "" : object.get(object.size() - 1);
    }

    /** What stands before that noun. */
    String beforeObjectNoun() {
        return object.size() < 2 ? "" : object.get(object.size() - 2);
    }
}
