package com.plexichat.release.notes;

import java.util.List;

/**
 * The first of a list, where all of them are too many.
 *
 * @param more how many there are beside them
 */
record Shortened<T>(List<T> shown, int more) {
    static <T> Shortened<T> of(List<T> all, int most) {
        int kept = Math.min(most, all.size());
        return new Shortened<>(all.subList(0, kept), all.size() - kept);
    }
}
