package com.plexichat.release.text;

import java.util.Objects;
import java.util.regex.Pattern;

/** Takes from a foreign text what nobody sees and something else acts on: a terminal, a reader of right to left. */
final class VisibleText {
    /** Whole sequences of ECMA-48, so that nothing like {@code [31m} stays: CSI, then OSC and its like, then short ones. */
    private static final Pattern TERMINAL_COMMAND = Pattern.compile("(?:\\x1b\\[|\\x9b)[0-?]*+[ -/]*+[@-~]"
            + "|(?:\\x1b[\\]PX^_]|[\\x9d\\x90\\x98\\x9e\\x9f])[^\\x07\\x1b\\x90\\x98\\x9c-\\x9f]*+(?:\\x07|\\x1b\\\\|\\x9c)"
            + "|\\x1b(?:[()*+][0-9A-Za-z]|[=>78cDEHMNOZ])");

    /** A joiner within an emoji holds its parts together; any other one only hides. */
    private static final Pattern INVISIBLE =
            Pattern.compile("([\\p{So}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]\\x{200D}(?=\\p{So}))"
                    + "|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FFFD}]");

    private VisibleText() {}

    /** The text with a space for what was between two visible parts of it. */
    static String of(String text) {
        return INVISIBLE
                .matcher(TERMINAL_COMMAND.matcher(text).replaceAll(""))
                .replaceAll(found -> Objects.requireNonNullElse(found.group(1), " "));
    }
}
