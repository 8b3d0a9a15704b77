package com.plexichat.release.changelog;

import com.plexichat.release.text.MarkdownBlock;
import com.plexichat.release.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private final BitSet textLines = new BitSet();
    private final MarkdownBlocks markdown;

    MarkdownOutline(String text) {
        lines = new MarkdownLines(text);
        markdown = new MarkdownBlocks(lines.all());
        markdown.all().forEach(this::add);
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

    /** Where a block of code, HTML or a comment begins that is not closed. */
    Optional<Integer> open() {
        return markdown.open().filter(block -> !block.inList()).map(block -> lines.start(block.first()));
    }

    /** The number of the line at a place, counted from 1. */
    int line(int place) {
        return lines.numberAt(place) + 1;
    }

    /**
     * The number of the first line of which something holds, counted from 1. Code is left aside.
     *
     * @param onlyText leaves aside headings, definitions and comments, too
     */
    Optional<Integer> firstLine(Predicate<String> holds, boolean onlyText) {
        List<String> all = lines.all();
        return IntStream.range(0, all.size())
                .filter(number -> onlyText ? textLines.get(number) : !markdown.isCode(number))
                .filter(number -> holds.test(all.get(number)))
                .mapToObj(number -> number + 1)
                .findFirst();
    }

    private void add(MarkdownBlock block) {
        int start = lines.start(block.first());
        int end = lines.end(block.last());
        switch (block.inList() && block.kind() != MarkdownBlock.Kind.CODE ? MarkdownBlock.Kind.TEXT : block.kind()) {
            case HEADING -> headings.add(new Heading(start, end, block.level(), block.text()));
            case DEFINITION -> addDefinition(start, end, block.text());
            case COMMENT -> {}
            case CODE -> saying.add(start);
            case TEXT -> {
                saying.add(start);
                textLines.set(block.first(), block.last() + 1);
            }
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
