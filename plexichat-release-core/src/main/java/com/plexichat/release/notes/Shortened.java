package com.plexichat.release.notes;

import java.util.List;
import java.util.function.Function;

/**
 * The first of a list, where all of them are too many.
 *
 * @param more how many there are beside them
 */
record Shortened<T>(List<T> shown, int more) {
    static <S, T> Shortened<T> of(List<S> all, int most, Function<S, T> shown) {
        int kept = Math.min(most, all.size());
        return new Shortened<>(all.subList(0, kept).stream().map(shown).toList(), all.size() - kept);
    }
}
