package com.plexichat.release.handwritten;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells, line by line, what in Markdown is a heading; a block of code has none. */
final class MarkdownLines {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#*)?[ \t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:(=+)|-+)[ \t]*");

    /** What GitHub shows as text, though it was meant to head what follows. */
    private static final Pattern NEARLY =
            Pattern.compile(" {0,3}(?:#{1,6}([^\\s#].*?)#*|(?:\\*\\*|__)(.+?):?(?:\\*\\*|__):?)\\s*");

    private final MarkdownBlocks blocks = new MarkdownBlocks();
    private boolean inBlock;

    /**
     * A heading: how deep it is, from 1, and its words.
     *
     * @param underlined if the line only makes a heading of the text above it
     */
    record Heading(int level, String text, boolean underlined) {}

    /** The heading that the next line is, if it is one. */
    Optional<Heading> next(String line) {
        Optional<MarkdownBlocks.Line> text = blocks.next(line);
        inBlock = text.isEmpty();
        return text.flatMap(MarkdownLines::heading);
    }

    /** The block that the last line leaves open: all that stands below the text would be part of it. */
    Optional<OpenBlock> open() {
        return blocks.open();
    }

    /** The words of a line that was just told to be no heading, if it looks like one to people. */
    Optional<String> nearly(String line) {
        Matcher nearly = NEARLY.matcher(line);
        return !inBlock && nearly.matches()
                ? Optional.ofNullable(nearly.group(1)).or(() -> Optional.ofNullable(nearly.group(2)))
                : Optional.empty();
    }

    private static Optional<Heading> heading(MarkdownBlocks.Line line) {
        Matcher heading = HEADING.matcher(line.text());
        if (heading.matches()) {
            return Optional.of(new Heading(
                    heading.group(1).length(),
                    Optional.ofNullable(heading.group(2)).orElse("").strip(),
                    false));
        }
        Matcher underline = UNDERLINE.matcher(line.text());
        return line.goesOn() && underline.matches()
                ? Optional.of(new Heading(
                        underline.group(1) == null ? 2 : 1, line.text().strip(), true))
                : Optional.empty();
    }
}
