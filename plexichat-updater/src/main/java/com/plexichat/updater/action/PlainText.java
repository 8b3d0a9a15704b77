package com.plexichat.updater.action;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of notes without the marks that Markdown has for headings, emphasis, code and links. */
final class PlainText {
    private static final List<Map.Entry<Pattern, String>> MARKS = List.of(
            Map.entry(Pattern.compile("^#{1,6}\\s+"), ""),
            Map.entry(Pattern.compile("\\[([^\\]]+)]\\(([^)\\s]+)\\)"), "$1 ($2)"),
            Map.entry(Pattern.compile("\\*\\*([^*]+)\\*\\*"), "$1"),
            Map.entry(Pattern.compile("`([^`]+)`"), "$1"));

    private PlainText() {}

    static String of(String markdown) {
        return markdown.lines()
                .filter(line -> !line.startsWith("```"))
                .map(PlainText::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        String plain = line;
        for (Map.Entry<Pattern, String> mark : MARKS) {
            plain = mark.getKey().matcher(plain).replaceAll(mark.getValue());
        }
        return plain;
    }
}
