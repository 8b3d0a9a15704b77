package com.plexichat.release.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the lines of a text headings, code, comments and definitions are: the blocks of CommonMark 0.31.2. */
public final class MarkdownBlocks {
    private final CommonMark read;
    private final Map<Integer, MarkdownBlock> headings = new LinkedHashMap<>();
    private final BitSet code = new BitSet();
    private final BitSet codeBegins = new BitSet();
    private final BitSet comments = new BitSet();

    /** @param lines without their breaks */
    public MarkdownBlocks(List<String> lines) {
        read = new CommonMark(lines);
        for (MarkdownBlock block : read.blocks()) {
            switch (block.kind()) {
                case HEADING -> headings.put(block.last(), block);
                case CODE -> {
                    code.set(block.first(), block.last() + 1);
                    codeBegins.set(block.first());
                }
                case COMMENT -> comments.set(block.first(), block.last() + 1);
                default -> {}
            }
        }
    }

    /** In their order. */
    public List<MarkdownBlock> all() {
        return read.blocks();
    }

    public Collection<MarkdownBlock> headings() {
        return headings.values();
    }

    /** The heading that ends in a line. */
    public Optional<MarkdownBlock> headingAt(int line) {
        return Optional.ofNullable(headings.get(line));
    }

    /** True for a line of code and for a fence of it. */
    public boolean isCode(int line) {
        return code.get(line);
    }

    /** True for the first line of a block of code. */
    public boolean beginsCode(int line) {
        return codeBegins.get(line);
    }

    /** True for a line of a comment that does not stand between words. */
    public boolean isComment(int line) {
        return comments.get(line);
    }

    /** The last block, if it has no end: all that stands below it, in a list what is indented there, would be part of it. */
    public Optional<MarkdownBlock> open() {
        return read.open();
    }
}
