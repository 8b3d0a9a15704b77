package com.plexichat.release.text;

import java.util.regex.Pattern;

/** Takes from a foreign text what nobody sees and something else acts on: a terminal, a reader of right to left. */
final class VisibleText {
    /** Whole sequences of ECMA-48, so that nothing like {@code [31m} stays: CSI, then OSC and its like, then short ones. */
    private static final Pattern TERMINAL_COMMAND = Pattern.compile("\\x1b(?:\\[[0-?]*+[ -/]*+[@-~]"
            + "|[\\]PX^_][^\\x07\\x1b\\x9c]*+(?:\\x07|\\x1b\\\\|\\x9c)"
            + "|[()*+][0-9A-Za-z]|[=>78cDEHMNOZ])");

    /**
     * Within a word: where it may be broken, what changes the letter before it, and letters of C1, which words in a wrong
     * encoding are full of.
     */
    private static final Pattern WITHIN_WORDS = Pattern.compile(
            "[\\x80-\\x84\\x86-\\x9f\\xad\\x{34F}\\x{180B}-\\x{180D}\\x{180F}\\x{FE00}-\\x{FE0D}\\x{E0100}-\\x{E01EF}]"
                    + "|(?<![\\p{S}\\p{P}\\p{N}]{1,2})[\\x{FE0E}\\x{FE0F}]");

    /** Scripts whose words are read otherwise without the joiners in them. */
    private static final String JOINED = "[\\p{IsArabic}\\p{IsSyriac}\\p{IsMongolian}\\p{IsDevanagari}\\p{IsBengali}"
            + "\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}"
            + "\\p{IsSinhala}\\p{IsKhmer}\\p{IsMyanmar}]";

    /** A joiner within an emoji or such a word holds its parts together; looking back, an emoji counts as two. */
    private static final String JOINER = "(?<=[\\p{So}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]{1,2})\\x{200D}(?=\\p{So})"
            + "|(?<=" + JOINED + ")[\\x{200C}\\x{200D}](?=" + JOINED + ")";

    /** With the letters that have a width and no ink. */
    private static final Pattern INVISIBLE = Pattern.compile("(?!" + JOINER
            + ")[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{115F}\\x{1160}\\x{2800}\\x{3164}\\x{FFA0}\\x{FFFD}]");

    private VisibleText() {}

    /** The text with a space for what was between two visible parts of it. */
    static String of(String text) {
        String words = WITHIN_WORDS
                .matcher(TERMINAL_COMMAND.matcher(text).replaceAll(""))
                .replaceAll("");
        return INVISIBLE.matcher(words).replaceAll(" ");
    }
}
