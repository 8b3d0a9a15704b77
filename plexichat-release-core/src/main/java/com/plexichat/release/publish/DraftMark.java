package com.plexichat.release.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invisible line of a draft's text, which says that this tool made the draft and which of its runs works on
 * it; a public release has none.
 *
 * @param run letters, digits and hyphens, different for every run
 */
record DraftMark(String run) {
    private static final Pattern RUN = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final String OPENING = "<!-- plexichat-release: draft of run ";
    private static final String CLOSING = " -->";
    private static final Pattern MARK = Pattern.compile(
            "\\s*^" + Pattern.quote(OPENING) + "(?<run>" + RUN + ")" + CLOSING + "[ \\t]*$(?:\\s*\\z)?",
            Pattern.MULTILINE);

    /** The longest that a mark makes a text. */
    static final int LONGEST = 2 + OPENING.length() + 64 + CLOSING.length();

    DraftMark {
        if (!RUN.matcher(run).matches()) {
            throw new IllegalArgumentException("not the name of a run: " + run);
        }
    }

    /** Who edits a draft may have written something after the mark. */
    static Optional<DraftMark> in(String body) {
        Matcher mark = MARK.matcher(body);
        return mark.find() ? Optional.of(new DraftMark(mark.group("run"))) : Optional.empty();
    }

    static String without(String body) {
        return MARK.matcher(body).replaceFirst("");
    }

    String addedTo(String body) {
        return body.stripTrailing() + "\n\n" + OPENING + run + CLOSING;
    }
}
