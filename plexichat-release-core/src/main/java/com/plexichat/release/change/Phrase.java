package com.plexichat.release.change;

import java.util.List;
import java.util.regex.Pattern;

/** Looks for a phrase in any case. */
final class Phrase {
    private final Pattern pattern;
    private final boolean atBeginning;
    private final List<String> hints;

    private Phrase(String regex, boolean atBeginning, List<String> hints) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        this.atBeginning = atBeginning;
        this.hints = hints;
    }

    /** One that a text begins with. */
    static Phrase first(String regex) {
        return new Phrase(regex, true, List.of());
    }

    /**
     * One that stands anywhere.
     *
     * @param hints in lower case, of which every text of the phrase has one: most texts have none, which is seen fast
     */
    static Phrase anywhere(String regex, String... hints) {
        return new Phrase(regex, false, List.of(hints));
    }

    boolean isIn(String text) {
        return atBeginning
                ? pattern.matcher(text).lookingAt()
                : pattern.matcher(text).find();
    }

    boolean isIn(Statement statement) {
        Subject subject = statement.subject();
        return (atBeginning || isHinted(subject.words().lower())) && isIn(subject.text());
    }

    private boolean isHinted(String lower) {
        for (String hint : hints) {
            if (lower.contains(hint)) {
                return true;
            }
        }
        return false;
    }
}
