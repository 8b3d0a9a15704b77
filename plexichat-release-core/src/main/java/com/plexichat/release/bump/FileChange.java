package com.plexichat.release.bump;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/**
 * What a file of the project becomes.
 *
 * @param file relative to the project
 * @param before the text that was read
 * @param after the text to write
 */
public record FileChange(String file, String before, String after) {
    private static final int CONTEXT_LINES = 3;

    /** The lines that differ, with those around them, as a unified difference. */
    public List<String> difference() {
        List<String> old = before.lines().toList();
        List<String> fresh = after.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file, "b/" + file, old, DiffUtils.diff(old, fresh), CONTEXT_LINES);
    }
}
