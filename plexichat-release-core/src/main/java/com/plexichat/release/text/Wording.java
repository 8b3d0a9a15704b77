package com.plexichat.release.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that tell one change, on one line.
 *
 * @param marked true for Markdown that a maintainer wrote, which stays as it is and may have several lines
 */
public record Wording(String text, boolean marked) {
    private static final Pattern FURTHER_LINE = Pattern.compile("\n(?=[^\n])");

    public Wording {
        if (text.isBlank()
                || !text.equals(text.strip())
                || (!marked && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0))) {
            throw new IllegalArgumentException("not one line of words: \"" + text + "\"");
        }
    }

    /** The words of a message, tidied: sentence case, no full stop, nothing that cannot be seen. */
    public static Wording of(String foreign) {
        return new Wording(TidyText.sentence(foreign), false);
    }

    /** Markdown from the project's own files, line by line as it is written there. */
    public static Wording ofWritten(String lines) {
        return new Wording(lines.strip(), true);
    }

    /** What it is in Markdown, as the content of a bullet: nothing of a foreign text is markup or calls a person. */
    public String toMarkdown() {
        return marked ? FURTHER_LINE.matcher(text).replaceAll("\n  ") : MarkdownText.bullet(text);
    }

    /** Equal for words that say the same, whatever their case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
