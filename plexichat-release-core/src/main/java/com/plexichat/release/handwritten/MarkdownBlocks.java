package com.plexichat.release.handwritten;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells, line by line, what in Markdown is text: no code and no comment. */
final class MarkdownBlocks {
    private static final Pattern ITEM = Pattern.compile("( {0,3}(?:[-*+]|\\d{1,9}[.)])(?:[ \t]{1,4}(?=\\S)|[ \t]|$))");
    private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])[ \t]*(?:\\1[ \t]*){2,}");
    private static final Pattern NO_PARAGRAPH = Pattern.compile(" {0,3}(?:#{1,6}(?:[ \t].*)?|>.*)");
    private static final String CODE = "    ";

    private Optional<OpenBlock> block = Optional.empty();
    private int lines;
    private int item;
    private boolean paragraph;

    /**
     * A line of text.
     *
     * @param text without what indents it below a bullet
     * @param goesOn true if the line above it is text of the same paragraph
     */
    record Line(String text, boolean goesOn) {}

    /** The next line, empty if it belongs to a block. */
    Optional<Line> next(String line) {
        int number = lines++;
        if (isInBlock(line)) {
            return Optional.empty();
        }
        boolean left = !line.isBlank() && Indent.of(line) < item;
        if (left && (!paragraph || interrupts(line))) {
            item = 0;
            paragraph = false;
            left = false;
        }
        String text = content(line);
        block = OpenBlock.of(text, number);
        boolean goesOn = paragraph && !left;
        paragraph = isParagraph(text);
        return block.isPresent() ? Optional.empty() : Optional.of(new Line(text, goesOn));
    }

    /** What the last line leaves open. */
    Optional<OpenBlock> open() {
        return block;
    }

    /** A block is at its end where the bullet is that has it. */
    private boolean isInBlock(String line) {
        if (block.isEmpty()) {
            return false;
        }
        if (!line.isBlank() && Indent.of(line) < item) {
            block = Optional.empty();
            return false;
        }
        block = block.filter(open -> !open.isEnd(Indent.without(item, line)));
        return true;
    }

    /** True for what is no lazy continuation of a bullet's text. */
    private static boolean interrupts(String line) {
        return isRule(line)
                || NO_PARAGRAPH.matcher(line).matches()
                || ITEM.matcher(line).lookingAt()
                || OpenBlock.of(line, 0).isPresent();
    }

    private String content(String line) {
        String content = Indent.without(item, line);
        Matcher bullet = ITEM.matcher(content);
        while (bullet.lookingAt() && !isRule(content) && !goesOn(content.substring(bullet.end()))) {
            String start = bullet.group(1);
            item += Indent.width(start) + (start.endsWith(" ") || start.endsWith("\t") ? 0 : 1);
            paragraph = false;
            content = content.substring(start.length());
            bullet = ITEM.matcher(content);
        }
        return content;
    }

    /** A bullet without words does not end a paragraph. */
    private boolean goesOn(String words) {
        return paragraph && words.isBlank();
    }

    private boolean isParagraph(String text) {
        return !text.isBlank()
                && block.isEmpty()
                && (paragraph || !text.startsWith(CODE))
                && !isRule(text)
                && !NO_PARAGRAPH.matcher(text).matches();
    }

    private static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }
}
