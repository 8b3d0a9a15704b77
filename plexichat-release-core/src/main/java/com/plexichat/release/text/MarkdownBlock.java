package com.plexichat.release.text;

/**
 * A part of a text in Markdown that holds no other blocks.
 *
 * @param first of its lines, counted from 0
 * @param last of its lines
 * @param level of a heading, from 1; 0 for all else
 * @param text the words of a heading, the label of a definition, the marks that a fence of code begins with, or nothing
 * @param inList true for what belongs to an item of a list
 */
public record MarkdownBlock(Kind kind, int first, int last, int level, String text, boolean inList) {
    /** What a block is; what stands in a quotation is code, or text. */
    public enum Kind {
        HEADING,
        CODE,
        COMMENT,
        DEFINITION,
        TEXT
    }

    /** True for a heading that a line under its words makes one. */
    public boolean underlined() {
        return kind == Kind.HEADING && last > first;
    }
}
