package com.plexichat.release.change;

import java.util.Locale;

/**
 * Pieces of text of which every text that somebody looks for has one. Most texts have none, which is seen by the pairs of
 * neighbouring characters that a text has, before it is read again.
 */
final class Hints {
    private final String[] pieces;
    private final long[] pairs;

    private Hints(String... pieces) {
        this.pieces = pieces.clone();
        this.pairs = new long[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            pairs[i] = pairs(pieces[i]);
        }
    }

    /** @param pieces in lower case */
    static Hints of(String... pieces) {
        return new Hints(pieces);
    }

    /** One bit for each pair of neighbouring characters; several pairs share a bit. */
    static long pairs(String text) {
        long pairs = 0;
        for (int i = 1; i < text.length(); i++) {
            pairs |= 1L << (31 * text.charAt(i - 1) + text.charAt(i));
        }
        return pairs;
    }

    boolean isEmpty() {
        return pieces.length == 0;
    }

    /** True if one of them is anywhere in the words. */
    boolean areIn(Words words) {
        for (int i = 0; i < pieces.length; i++) {
            if (mayBeIn(words, i) && words.lower().contains(pieces[i])) {
                return true;
            }
        }
        return false;
    }

    /** True if the words begin with one of them. */
    boolean begin(Words words) {
        for (int i = 0; i < pieces.length; i++) {
            if (mayBeIn(words, i) && words.lower().startsWith(pieces[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeIn(Words words, int i) {
        return (words.pairs() & pairs[i]) == pairs[i];
    }

    /** True if one of them is anywhere in a text, in any case. */
    boolean areIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String piece : pieces) {
            if (lower.contains(piece)) {
                return true;
            }
        }
        return false;
    }
}
