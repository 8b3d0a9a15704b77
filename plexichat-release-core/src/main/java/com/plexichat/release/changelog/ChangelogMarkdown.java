package com.plexichat.release.changelog;

import com.plexichat.release.change.Category;
import com.plexichat.release.text.MarkdownText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A changelog in the form of Keep a Changelog 1.1.0. */
final class ChangelogMarkdown {
    private static final String FORM =
            "The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n";

    /** One more than that of versions. */
    private static final int CATEGORY_LEVEL = 3;

    private ChangelogMarkdown() {}

    static void write(Changelog changelog, Consumer<String> lines) {
        Optional<CompareLinks> links = changelog.page().map(CompareLinks::new);
        if (changelog.whole()) {
            lines.accept(title(changelog));
        }
        String gap = changelog.whole() ? "\n" : "";
        for (ChangelogEntry entry : changelog.entries()) {
            lines.accept(gap + "## " + heading(entry.milestone(), links.isPresent()) + "\n");
            lines.accept("\n");
            writeBody(entry, CATEGORY_LEVEL, lines);
            gap = "\n";
        }
        links.ifPresent(known -> lines.accept(definitions(changelog.entries(), known)));
    }

    /** A file without a version: a place for what people write of the next one. */
    static String empty(Changelog changelog) {
        String heading = changelog.page().isPresent() ? "[" + Milestone.UNRELEASED + "]" : Milestone.UNRELEASED;
        String link = changelog
                .page()
                .map(CompareLinks::new)
                .map(CompareLinks::unreleased)
                .orElse("");
        return title(changelog) + "\n## " + heading + "\n" + (link.isEmpty() ? "" : "\n" + link);
    }

    private static String title(Changelog changelog) {
        return "# Changelog\n\nAll notable changes to " + MarkdownText.inline(changelog.project())
                + " are in this file.\n\n" + FORM;
    }

    /**
     * The text of a heading.
     *
     * @param linked whether a definition gives it an address
     */
    static String heading(Milestone milestone, boolean linked) {
        String name = linked ? "[" + milestone.name() + "]" : milestone.name();
        return name
                + milestone.version().map(version -> " - " + milestone.date()).orElse("");
    }

    /**
     * Tells what stands below the heading; its last line is not empty.
     *
     * @param level of the headings of categories
     * @param lines takes it piece by piece, each of whole lines
     */
    static void writeBody(ChangelogEntry entry, int level, Consumer<String> lines) {
        Map<Category, List<Point>> points = Point.of(entry.changes());
        String gap = entry.span().isPresent() ? "\n" : "";
        entry.span().ifPresent(span -> lines.accept(span.words() + "\n"));
        for (Map.Entry<Category, List<Point>> category : points.entrySet()) {
            lines.accept(gap + "#".repeat(level) + " " + title(category.getKey()) + "\n\n");
            category.getValue().forEach(point -> lines.accept(line(point)));
            gap = "\n";
        }
        if (points.isEmpty()) {
            lines.accept(gap + Point.NOTHING + "\n");
        }
    }

    private static String line(Point point) {
        return "- " + (point.breaking() ? "**Breaking:** " : "")
                + point.wording().toMarkdown() + "\n"
                + point.migration()
                        .map(migration -> "  - Migration: " + migration.toMarkdown() + "\n")
                        .orElse("");
    }

    /** The name of a category as a heading, such as {@code Added}. */
    static String title(Category category) {
        String name = category.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String definitions(List<ChangelogEntry> entries, CompareLinks links) {
        StringBuilder text = new StringBuilder("\n");
        entries.forEach(entry -> text.append(links.definition(entry.milestone(), entry.base())));
        return text.toString();
    }
}
