package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in lower case.
 *
 * @param lower the text in lower case
 * @param object those that name what the text is about: without a verb at the beginning and without articles, up to the
 *     first preposition or punctuation
 */
record Words(String lower, List<String> all, List<String> object) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'_-]++|[.](?=[\\p{L}\\p{N}]))*+");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "our", "some", "all", "more");

    private static final Set<String> ENDS_OBJECT = Set.of(
            "after", "and", "as", "at", "because", "before", "between", "by", "during", "for", "from", "if", "in",
            "into", "of", "on", "or", "so", "that", "to", "using", "via", "when", "where", "which", "while", "who",
            "with", "without");

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
        for (Matcher word = WORD.matcher(lower); word.find(); end = word.end()) {
            String each = word.group();
            open = open && (all.isEmpty() || !ends(lower, end, word.start())) && !ENDS_OBJECT.contains(each);
            if (open
                    && !ARTICLES.contains(each)
                    && !(all.isEmpty() && Verb.of(each).isPresent())) {
                object.add(each);
            }
            all.add(each);
        }
        return new Words(lower, all, object);
    }

    /** True if there is punctuation between two words. */
    private static boolean ends(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (":,;()".indexOf(text.charAt(i)) >= 0 || (text.charAt(i) == '-' && to - from > 1)) {
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
