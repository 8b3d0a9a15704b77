package com.plexichat.release.bump;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.plexichat.release.integrity.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a file of the project becomes.
 *
 * @param file relative to the project
 * @param before digest of the text that was read
 * @param after the text to write
 */
public record FileChange(String file, Sha256 before, String after) {
    private static final int CONTEXT_LINES = 3;

    static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The unified difference, as git shows it.
     *
     * @param text of the file as it is
     */
    public List<String> difference(String text) {
        List<String> old = text.lines().toList();
        List<String> fresh = after.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file, "b/" + file, old, DiffUtils.diff(old, fresh), CONTEXT_LINES);
    }
}
