package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit, or the head, of a {@link WrittenHistory}.
 *
 * @param words what lines with {@code @} at the top say, by their first word
 * @param message the rest
 */
record HistoryBlock(Map<String, List<String>> words, String message) {
    private static final Pattern WORD = Pattern.compile("@(\\w+) (.+)\n");
    private static final Set<String> KNOWN =
            Set.of("version", "origin", "author", "as", "from", "merge", "tag", "file", "times");

    static HistoryBlock parse(String text) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        Matcher line = WORD.matcher(text);
        int end = 0;
        while (line.lookingAt()) {
            assertThat(KNOWN).contains(line.group(1));
            words.computeIfAbsent(line.group(1), word -> new ArrayList<>()).add(line.group(2));
            end = line.end();
            line.region(end, text.length());
        }
        return new HistoryBlock(words, text.substring(end));
    }

    List<String> values(String word) {
        return words.getOrDefault(word, List.of());
    }

    Optional<String> value(String word) {
        return values(word).stream().findFirst();
    }

    /** How often it is to be committed. */
    int times() {
        return value("times").map(Integer::valueOf).orElse(1);
    }
}
