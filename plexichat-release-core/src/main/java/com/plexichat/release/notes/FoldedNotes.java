package com.plexichat.release.notes;

import java.util.Optional;

/**
 * Notes that are short enough to be published.
 *
 * @param full the text with every entry, where this one has not all
 */
public record FoldedNotes(String text, Optional<String> full) {
    /**
     * The longest text that fits: every heading stays, and each list of the text keeps its first entries, the longest lists
     * giving first. It is still too long where not even the text without entries fits.
     *
     * @param longest number of characters
     */
    public static FoldedNotes of(NotesTemplate template, NotesSource source, int longest) {
        String full = template.render(source, Integer.MAX_VALUE);
        if (fits(full, longest)) {
            return new FoldedNotes(full, Optional.empty());
        }
        int least = 0;
        int most = source.lists().max().orElseThrow();
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (fits(template.render(source, middle), longest)) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return new FoldedNotes(template.render(source, least), Optional.of(full));
    }

    private static boolean fits(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest;
    }
}
