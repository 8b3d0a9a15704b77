package com.plexichat.release.change;

import java.util.regex.Pattern;

/** Looks for a phrase in any case. */
final class Phrase {
    private final Pattern pattern;
    private final boolean atBeginning;
    private final Hints hints;

    private Phrase(String regex, boolean atBeginning, String... hints) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        this.atBeginning = atBeginning;
        this.hints = Hints.of(hints);
    }

    /**
     * One that a text begins with.
     *
     * @param beginnings in lower case, of which every text of the phrase has one; none if it has to be looked for in each text
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
        return hints.isEmpty() || (atBeginning ? hints.begin(words) : hints.areIn(words));
    }
}
