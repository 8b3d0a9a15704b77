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
        NotesModel notes = new NotesModel(source);
        String full = template.render(notes, Integer.MAX_VALUE);
        if (fits(full, longest)) {
            return new FoldedNotes(full, Optional.empty());
        }
        int least = 0;
        String text = template.render(notes, least);
        int most = source.lists().max().orElseThrow();
        String tooLong = full;
        boolean isGuessed = true;
        while (most - least > 1) {
            int width = most - least;
            int middle = least + (isGuessed ? guess(width, text, tooLong, longest) : width / 2);
            String trial = template.render(notes, middle);
            if (fits(trial, longest)) {
                least = middle;
                text = trial;
            } else {
                most = middle;
                tooLong = trial;
            }
            isGuessed = most - least <= width / 2;
        }
        return new FoldedNotes(text, Optional.of(full));
    }

    /** How many of the entries between two texts fit, if all of them are of one length. */
    private static int guess(int width, String text, String tooLong, int longest) {
        double share = (double) (longest - text.length()) / (tooLong.length() - text.length());
        return Math.max(1, Math.min((int) (share * width), width - 1));
    }

    private static boolean fits(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
    }
}
