package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Steps of one work are told once with their count: {@code Implement the cache refactor: update a.py}. A label without
 * a verb names a part of the program, and each of its changes stays.
 */
final class SameLabelRule implements FoldingRule {
    private static final String END_OF_LABEL = ": ";

    @Override
    public Optional<String> key(Entry entry) {
        return entry.fate().isTold() && entry.text().contains(END_OF_LABEL)
                ? label(entry).map(label -> label.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    @Override
    public int least() {
        return 3;
    }

    @Override
    public String text(List<Entry> together) {
        Entry newest = together.get(0);
        return FoldingRule.counted(label(newest).orElse(newest.text()), together);
    }

    private static Optional<String> label(Entry entry) {
        int end = entry.text().indexOf(END_OF_LABEL);
        if (end < 0) {
            return Optional.empty();
        }
        String label = entry.text().substring(0, end);
        Words words = Words.of(label);
        return words.all().size() > 1 && Verb.of(words.first()).isPresent() ? Optional.of(label) : Optional.empty();
    }
}
