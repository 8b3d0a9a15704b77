package com.plexichat.release.change;

/**
 * A piece of text that is looked for in every subject, and that most of them lack: which is seen by the pairs of neighbouring
 * letters that a text has, before it is read again.
 */
final class Hint {
    private final String piece;
    private final long pairs;

    /** @param piece in lower case */
    Hint(String piece) {
        this.piece = piece;
        this.pairs = pairs(piece);
    }

    /** One bit for each pair of neighbouring characters; several pairs share a bit. */
    static long pairs(String text) {
        long pairs = 0;
        for (int i = 1; i < text.length(); i++) {
            pairs |= 1L << (31 * text.charAt(i - 1) + text.charAt(i));
        }
        return pairs;
    }

    boolean isIn(Words words) {
        return mayBeIn(words) && words.lower().contains(piece);
    }

    boolean begins(Words words) {
        return mayBeIn(words) && words.lower().startsWith(piece);
    }

    private boolean mayBeIn(Words words) {
        return (words.pairs() & pairs) == pairs;
    }
}
