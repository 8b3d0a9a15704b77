package com.plexichat.release.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What someone probably meant who misspelt a name. */
public final class NearestName {
    /** What is longer was not misspelt. */
    private static final int LONGEST = 64;

    private NearestName() {}

    /** The one of them that the fewest changed letters lead to. */
    public static String of(String name, Collection<String> known) {
        String written = name.substring(0, Math.min(LONGEST, name.length()));
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(written, each)))
                .orElseThrow();
    }

    /** The same, where one or two letters would change, and fewer than half of them. */
    public static Optional<String> close(String name, Collection<String> known) {
        if (known.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = of(name, known);
        int distance = distance(name, nearest);
        return distance <= 2 && 2 * distance < nearest.length() ? Optional.of(nearest) : Optional.empty();
    }

    /** Letters added, removed or changed (Levenshtein). */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[to.length()];
    }
}
