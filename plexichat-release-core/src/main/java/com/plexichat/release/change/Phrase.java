package com.plexichat.release.change;

import java.util.List;
import java.util.regex.Pattern;

/** Looks for a phrase in any case. */
final class Phrase {
    private final Pattern pattern;
    private final boolean atBeginning;
    private final Hint[] hints;

    private Phrase(String regex, boolean atBeginning, String... hints) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        this.atBeginning = atBeginning;
        this.hints = new Hint[hints.length];
        for (int i = 0; i < hints.length; i++) {
            this.hints[i] = new Hint(hints[i]);
        }
    }

    /**
     * One that a text begins with.
     *
     * @param beginnings in lower case, of which every text of the phrase has one: most texts have none, which is seen fast
     */
    static Phrase first(String regex, String... beginnings) {
        return new Phrase(regex, true, beginnings);
    }

    /**
     * One that stands anywhere.
     *
     * @param hints in lower case, of which every text of the phrase has one; none if it has to be looked for in each text
     */
    static Phrase anywhere(String regex, String... hints) {
        return new Phrase(regex, false, hints);
    }

    boolean isIn(String text) {
        return atBeginning
                ? pattern.matcher(text).lookingAt()
                : pattern.matcher(text).find();
    }

    boolean isIn(Statement statement) {
        return isIn(statement.subject());
    }

    boolean isIn(Subject subject) {
        return mayBeIn(subject.words()) && isIn(subject.text());
    }

    private boolean mayBeIn(Words words) {
        for (Hint hint : hints) {
            if (atBeginning ? hint.begins(words) : hint.isIn(words)) {
                return true;
            }
        }
        return hints.length == 0;
    }

    /** True if a text in lower case has one of these. */
    static boolean hasAny(List<String> hints, String lower) {
        for (String hint : hints) {
            if (lower.contains(hint)) {
                return true;
            }
        }
        return false;
    }
}
