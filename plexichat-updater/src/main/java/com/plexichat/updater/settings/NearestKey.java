package com.plexichat.updater.settings;

import java.util.Collection;
import java.util.Comparator;

/** What someone probably meant who misspelt a key. */
final class NearestKey {
    /** What is longer was not misspelt. */
    private static final int LONGEST = 64;

    private NearestKey() {}

    /** The one of them that the fewest changed letters lead to. */
    static String of(String key, Collection<String> known) {
        String written = key.substring(0, Math.min(LONGEST, key.length()));
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(written, each)))
                .orElseThrow();
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
