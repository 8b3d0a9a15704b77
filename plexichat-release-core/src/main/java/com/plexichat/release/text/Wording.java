package com.plexichat.release.text;

import java.util.Locale;

/**
 * The words that tell one change, on one line.
 *
 * @param marked true for Markdown that a maintainer wrote, which stays as it is
 */
public record Wording(String text, boolean marked) {
    public Wording {
        if (text.isBlank() || !text.equals(text.strip()) || text.lines().count() != 1) {
            throw new IllegalArgumentException("not one line of words: \"" + text + "\"");
        }
    }

    /** The words of a message, tidied: sentence case, no full stop, nothing that cannot be seen. */
    public static Wording of(String foreign) {
        return new Wording(TidyText.sentence(foreign), false);
    }

    /** One line of Markdown from the project's own files. */
    public static Wording ofMarkdown(String written) {
        return new Wording(TidyText.line(written), true);
    }

    /** What it is in Markdown: nothing of a foreign text is markup or calls a person. */
    public String toMarkdown() {
        return marked ? text : MarkdownText.bullet(text);
    }

    /** Equal for words that say the same, whatever their case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
