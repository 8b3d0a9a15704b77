package com.plexichat.release.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The headings and link reference definitions of a Markdown text (CommonMark 0.31.2), and where they are. What stands in code
 * or in a comment is neither.
 */
final class MarkdownOutline {
    /** @param end after the line break */
    record Heading(int start, int end, int level, String text) {}

    /**
     * @param end after the line break
     * @param addressStart where the address begins, which goes on up to {@code addressEnd}
     */
    record Definition(int start, int end, String label, int addressStart, int addressEnd) {}

    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*");
    private static final Pattern SETEXT = Pattern.compile(" {0,3}(=+|-+)[ \t]*");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m) {0,3}\\[(?!\\^)([^\\]\r\n]+)]:[ \t]*(?:\\R[ \t]*(?=\\S+[ \t]*$))?<?([^\\s<>]+)");
    private static final Pattern FENCE = Pattern.compile("( *)(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern HTML = Pattern.compile("(?i) {0,3}<(!--|(?:pre|script|style|textarea)\\b).*");
    private static final Pattern HTML_UP_TO_GAP =
            Pattern.compile("(?i) {0,3}</?(?:address|article|aside|blockquote|body"
                    + "|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head"
                    + "|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search"
                    + "|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t/>].*)?");
    private static final Pattern ITEM = Pattern.compile("( {0,3}(?:[-*+]|\\d{1,9}[.)]) {1,4})[^ ].*");
    private static final Pattern CONTAINER =
            Pattern.compile(" {0,3}(?:>|(?:[-*+]|\\d{1,9}[.)])(?:[ \t]|$)).*| {4}.*|\t.*");
    private static final String COMMENT = "!--";
    private static final int LEAST_OF_CODE = 4;

    private final MarkdownLines lines;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Integer> saying = new ArrayList<>();
    private final boolean endsInOpenBlock;

    /** How far in the text of the list item is that may go on; zero outside of lists. */
    private int item;

    MarkdownOutline(String text) {
        lines = new MarkdownLines(text);
        int next = 0;
        while (next < lines.size()) {
            next = lines.line(next).isBlank() ? next + 1 : afterBlock(next);
        }
        endsInOpenBlock = next > lines.size();
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

    /** True if a block of code or a comment is not closed. */
    boolean endsInOpenBlock() {
        return endsInOpenBlock;
    }

    /** The line after a block; beyond what comes after the last one if it is not closed. */
    private int afterBlock(int first) {
        String line = lines.line(first);
        followList(line);
        Matcher atx = ATX.matcher(line);
        if (item == 0 && atx.matches()) {
            String text = atx.group(2) == null ? "" : atx.group(2);
            headings.add(new Heading(
                    lines.start(first), lines.end(first), atx.group(1).length(), text));
            return first + 1;
        }
        int fenced = afterFence(first);
        if (fenced > first) {
            saying.add(lines.start(first));
            return fenced;
        }
        Matcher html = HTML.matcher(line);
        if (html.matches()) {
            return afterHtml(first, html.group(1));
        }
        if (HTML_UP_TO_GAP.matcher(line).matches()) {
            saying.add(lines.start(first));
            return IntStream.range(first, lines.size())
                    .filter(number -> lines.line(number).isBlank())
                    .findFirst()
                    .orElse(lines.size());
        }
        Matcher definition = DEFINITION.matcher(lines.withNext(first));
        return definition.lookingAt()
                ? afterDefinition(first, definition)
                : afterText(first, item > 0 || CONTAINER.matcher(line).matches());
    }

    /** Headings in an item of a list are of that item alone. */
    private void followList(String line) {
        if (line.length() - line.stripLeading().length() < item && !line.startsWith("\t")) {
            item = 0;
        }
        Matcher begun = ITEM.matcher(line);
        if (item == 0 && begun.matches()) {
            item = begun.end(1);
        }
    }

    private int afterDefinition(int first, Matcher definition) {
        int start = lines.start(first);
        int address = start + definition.start(2);
        int last = address < lines.end(first) ? first : first + 1;
        definitions.add(
                new Definition(start, lines.end(last), definition.group(1), address, start + definition.end(2)));
        return last + 1;
    }

    /** The line after a block of code that is fenced; the first line if none begins there. */
    private int afterFence(int first) {
        Matcher fence = FENCE.matcher(lines.line(first));
        if (!fence.matches()) {
            return first;
        }
        String mark = fence.group(2);
        Pattern closing = Pattern.compile(" *" + Pattern.quote(mark) + mark.charAt(0) + "*[ \t]*");
        for (int number = first + 1; number < lines.size(); number++) {
            if (closing.matcher(lines.line(number)).matches()) {
                return number + 1;
            }
        }
        return fence.group(1).length() < LEAST_OF_CODE ? lines.size() + 1 : first;
    }

    private int afterHtml(int first, String tag) {
        boolean comment = tag.equals(COMMENT);
        if (!comment) {
            saying.add(lines.start(first));
        }
        Pattern end = Pattern.compile(comment ? "-->" : "(?i)</(?:pre|script|style|textarea)>");
        int number = first;
        while (number < lines.size() && !end.matcher(lines.line(number)).find()) {
            number++;
        }
        return number + 1;
    }

    /**
     * The line after a paragraph, which may turn out to be a heading.
     *
     * @param contained in a list, a quotation or code: underlined by nothing
     */
    private int afterText(int first, boolean contained) {
        int number = first + 1;
        while (number < lines.size() && !interrupts(number)) {
            Matcher underline = SETEXT.matcher(lines.line(number));
            if (!contained && underline.matches()) {
                int level = underline.group(1).startsWith("=") ? 1 : 2;
                String text = IntStream.range(first, number)
                        .mapToObj(each -> lines.line(each).strip())
                        .collect(Collectors.joining(" "));
                headings.add(new Heading(lines.start(first), lines.end(number), level, text));
                return number + 1;
            }
            number++;
        }
        saying.add(lines.start(first));
        return number;
    }

    private boolean interrupts(int number) {
        String line = lines.line(number);
        boolean listed = CONTAINER.matcher(line).matches() && !line.startsWith("    ") && !line.startsWith("\t");
        return line.isBlank()
                || ATX.matcher(line).matches()
                || HTML.matcher(line).matches()
                || HTML_UP_TO_GAP.matcher(line).matches()
                || listed
                || afterFence(number) > number;
    }
}
