package com.plexichat.release.handwritten;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.text.MarkdownBlock;
import com.plexichat.release.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file of one version: an introduction, then sections under headings that notes know. */
final class VersionText {
    /** What GitHub shows as text, though it was meant to head what follows. */
    private static final Pattern NEARLY =
            Pattern.compile(" {0,3}(?:#{1,6}[ \t]*([^\\s#].*?)#*|(?:\\*\\*|__)(.+?):?(?:\\*\\*|__):?)\\s*");

    private final WrittenEntries entries;
    private final Problems problems = new Problems();
    private final List<String> introduction = new ArrayList<>();
    private List<String> section = introduction;
    private Optional<EntryKind> kind = Optional.empty();
    private String where;
    private int level;

    private VersionText(WrittenEntries entries, String where) {
        this.entries = entries;
        this.where = where;
    }

    /**
     * The introduction, empty if there is none; the entries take the rest.
     *
     * @throws ReleaseException with every heading that cannot stand in notes
     */
    static Optional<String> read(WrittenFile file, WrittenEntries entries) {
        VersionText text = new VersionText(entries, file.name());
        MarkdownBlocks markdown = new MarkdownBlocks(file.lines());
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            Optional<MarkdownBlock> heading = markdown.headingAt(i);
            if (heading.isPresent() && !text.isContent(heading.get())) {
                text.begin(heading.get(), file.at(i));
            } else {
                if (!markdown.isCode(i)) {
                    text.refuseNearly(line, file.at(i));
                }
                text.section.add(line);
            }
        }
        text.end();
        markdown.open().ifPresent(block -> text.problems.add(file.unfinished(block)));
        text.problems.throwIfAny();
        return Optional.of(WrittenEntries.block(text.introduction)).filter(block -> !block.isBlank());
    }

    /** What is to be done may need headings of its own. */
    private boolean isContent(MarkdownBlock heading) {
        return kind.equals(Optional.of(EntryKind.MIGRATION)) && !heading.underlined() && heading.level() > level;
    }

    private void begin(MarkdownBlock heading, String at) {
        end();
        section = new ArrayList<>();
        where = at;
        level = heading.level();
        kind = heading.level() == 1 || heading.underlined() ? Optional.empty() : EntryKind.ofHeading(heading.text());
        if (heading.level() == 1) {
            problems.add(topHeading(where));
        } else if (heading.underlined()) {
            problems.add(underlined(where));
        } else if (kind.isEmpty()) {
            problems.add(WrittenFile.problem(
                    "notes have no section \"" + heading.text() + "\"", where, EntryKind.headingHint(heading.text())));
        }
    }

    /** The title of the notes is the only one. */
    static Problem topHeading(String where) {
        return WrittenFile.problem(
                "the text has a top heading, and the notes have theirs",
                where,
                "delete it, or begin a section with \"##\"");
    }

    /** Notes know a section by the sign before its words. */
    static Problem underlined(String where) {
        return WrittenFile.problem(
                "the line makes a heading of the text above it",
                where,
                "write \"## \" before a heading, and leave a blank line above a line that parts the text");
    }

    /** It would be told as text of the section before, and nobody would miss the heading. */
    private void refuseNearly(String line, String where) {
        Matcher nearly = NEARLY.matcher(line);
        if (kind.equals(Optional.of(EntryKind.MIGRATION)) || !nearly.matches()) {
            return;
        }
        String words = Optional.ofNullable(nearly.group(1)).orElse(nearly.group(2));
        if (EntryKind.ofHeading(words).isPresent()) {
            problems.add(WrittenFile.problem(
                    "the line is no heading, and would be told as text",
                    where,
                    line.contains("# ")
                            ? "leave a blank line between it and the HTML above it"
                            : "write \"## " + words.strip() + "\""));
        }
    }

    private void end() {
        WrittenFile.placeholder(section, where).ifPresent(problems::add);
        kind.ifPresent(each -> problems.note(() -> entries.add(each, section, where)));
    }
}
