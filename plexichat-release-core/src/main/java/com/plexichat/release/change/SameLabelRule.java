package com.plexichat.release.change;

import java.util.Optional;

/**
 * Steps of one work are told once with their count: {@code Implement the cache refactor: update a.py}. A label without
 * a verb names a part of the program, and each of its changes stays.
 */
final class SameLabelRule implements SameWorkRule {
    private static final String END_OF_LABEL = ": ";

    @Override
    public int least() {
        return 3;
    }

    @Override
    public Optional<String> work(String text) {
        int end = text.indexOf(END_OF_LABEL);
        if (end < 0) {
            return Optional.empty();
        }
        String label = text.substring(0, end);
        Words words = Words.of(label);
        return words.all().size() > 1 && Verb.of(words.first()).isPresent() ? Optional.of(label) : Optional.empty();
    }
}
