package com.plexichat.release.changelog;

import com.plexichat.release.change.Category;
import com.plexichat.release.text.Wording;
import java.util.List;
import java.util.Map;

/** A changelog for a terminal: plain words in lines of at most a hundred characters. */
final class ChangelogText {
    private static final int WIDTH = 100;

    private ChangelogText() {}

    /** What is told of one version, with an empty line at the end. */
    static String of(ChangelogEntry entry) {
        Milestone milestone = entry.milestone();
        String heading = milestone.name()
                + milestone
                        .version()
                        .map(version -> " (" + milestone.date() + ")")
                        .orElse("");
        StringBuilder text = new StringBuilder(heading + "\n" + "=".repeat(heading.length()) + "\n\n");
        entry.span().ifPresent(span -> text.append(wrapped("", span.words())).append('\n'));
        Map<Category, List<Point>> points = Point.of(entry.changes());
        points.forEach((category, each) -> {
            text.append(ChangelogMarkdown.title(category)).append('\n');
            each.forEach(point -> text.append(line(point)));
            text.append('\n');
        });
        return points.isEmpty() ? text.append(Point.NOTHING).append("\n\n").toString() : text.toString();
    }

    private static String line(Point point) {
        return wrapped(
                        "  - ",
                        (point.breaking() ? "BREAKING: " : "") + point.wording().text())
                + point.migration()
                        .map(Wording::text)
                        .map(migration -> wrapped("      ", "Migration: " + migration))
                        .orElse("");
    }

    /** A paragraph whose first line begins with a mark and the others below its words; a longer word has a line of its own. */
    static String wrapped(String mark, String words) {
        String indent = " ".repeat(mark.length());
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(mark);
        for (String word : words.split(" ", -1)) {
            boolean begun = line.length() > mark.length();
            if (begun && columns(line) + 1 + columns(word) > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        return text.append(line).append('\n').toString();
    }

    private static int columns(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
