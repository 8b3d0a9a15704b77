package com.plexichat.release.changelog;

import com.plexichat.release.text.MarkdownBlock;
import com.plexichat.release.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings and link reference definitions of a Markdown text, and where they are. What stands in code, in HTML, in a list
 * or in a quotation is neither.
 */
final class MarkdownOutline {
    /** @param end after the line break */
    record Heading(int start, int end, int level, String text) {}

    /**
     * @param end after the line break
     * @param addressStart where the address begins, which goes on up to {@code addressEnd}
     */
    record Definition(int start, int end, String label, int addressStart, int addressEnd) {}

    private static final Pattern ADDRESS = Pattern.compile("(?<!\\\\)]:\\s*<?([^\\s<>]*)");

    /** GitHub shows a note, which CommonMark does not know. */
    private static final String FOOTNOTE = "^";

    private final MarkdownLines lines;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Integer> saying = new ArrayList<>();
    private final boolean endsInOpenBlock;

    MarkdownOutline(String text) {
        lines = new MarkdownLines(text);
        MarkdownBlocks markdown = new MarkdownBlocks(lines.all());
        markdown.all().forEach(this::add);
        endsInOpenBlock = markdown.open().filter(block -> !block.inList()).isPresent();
    }

    List<Heading> headings() {
        return headings;
    }

    List<Definition> definitions() {
        return definitions;
    }

    /** True if something else than headings, definitions and comments begins between the two places. */
    boolean saysSomething(int from, int to) {
        return saying.stream().anyMatch(start -> start >= from && start < to);
    }

    /** True if a block of code, HTML or a comment is not closed. */
    boolean endsInOpenBlock() {
        return endsInOpenBlock;
    }

    private void add(MarkdownBlock block) {
        int start = lines.start(block.first());
        int end = lines.end(block.last());
        switch (block.inList() ? MarkdownBlock.Kind.TEXT : block.kind()) {
            case HEADING -> headings.add(new Heading(start, end, block.level(), block.text()));
            case DEFINITION -> addDefinition(start, end, block.text());
            case COMMENT -> {}
            case CODE, TEXT -> saying.add(start);
        }
    }

    private void addDefinition(int start, int end, String label) {
        Matcher address = ADDRESS.matcher(lines.text(start, end));
        if (!label.startsWith(FOOTNOTE) && address.find()) {
            definitions.add(new Definition(start, end, label, start + address.start(1), start + address.end(1)));
        } else {
            saying.add(start);
        }
    }
}
