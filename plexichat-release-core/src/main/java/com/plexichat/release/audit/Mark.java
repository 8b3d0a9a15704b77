package com.plexichat.release.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that is looked for in the content of files. */
interface Mark {
    /** At least three bytes, a character each, that are always there: only where they are found, more is asked. */
    String anchor();

    /**
     * What it is, as a message may say it; empty if it is something else.
     *
     * @param around what stands before and after the anchor, as far as it matters
     * @param at where the anchor begins
     */
    Optional<String> at(Passage around, int at);

    /** The pattern at that place, which may look at what stands before. */
    static Optional<Matcher> match(Pattern pattern, Passage around, int at) {
        Matcher matcher = pattern.matcher(around).region(at, around.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
