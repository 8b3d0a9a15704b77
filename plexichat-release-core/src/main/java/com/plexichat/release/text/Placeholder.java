package com.plexichat.release.text;

import java.util.regex.Pattern;

/** What people write where somebody still has to write something. */
public final class Placeholder {
    private static final String TO_BE_WRITTEN = "to[- ]?do|tb[acd]|to be (?:added|decided|done|written)";
    private static final Pattern LATER = words(TO_BE_WRITTEN);
    private static final Pattern NOTHING =
            words(TO_BE_WRITTEN + "|see (?:the )?(?:docs?|documentation)|n/?a|none|x{1,9}");

    private Placeholder() {}

    private static Pattern words(String words) {
        return Pattern.compile("[^\\p{L}\\p{N}]*+(?:" + words + ")[^\\p{L}\\p{N}]*+", Pattern.CASE_INSENSITIVE);
    }

    /** True for a text that only says that it is still to be written. */
    public static boolean isOne(String text) {
        return LATER.matcher(text).matches();
    }

    /** True for such a text, and for one that fills a form without an answer. */
    public static boolean isNoAnswer(String text) {
        return NOTHING.matcher(text).matches();
    }
}
