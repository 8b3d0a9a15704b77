package com.plexichat.release.bump;

import com.plexichat.release.integrity.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a file of the project becomes.
 *
 * @param file relative to the project
 * @param before digest of the text that was read
 * @param after the text to write
 */
public record FileChange(String file, Sha256 before, String after) {
    static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The lines that differ, those of the old text with a minus and those of the new one with a plus.
     *
     * @param text of the file as it is
     */
    public List<String> difference(String text) {
        List<String> old = text.lines().toList();
        List<String> fresh = after.lines().toList();
        int same = sameAtStart(old, fresh);
        int tail = sameAtStart(reversed(old.subList(same, old.size())), reversed(fresh.subList(same, fresh.size())));
        List<String> lines = new ArrayList<>(List.of("@@ " + file + ", line " + (same + 1)));
        old.subList(same, old.size() - tail).forEach(line -> lines.add("-" + line));
        fresh.subList(same, fresh.size() - tail).forEach(line -> lines.add("+" + line));
        return lines;
    }

    private static int sameAtStart(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }
}
