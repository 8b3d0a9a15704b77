package com.plexichat.release.handwritten;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.text.MarkdownBlock;
import com.plexichat.release.text.MarkdownBlocks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file about one change, whose name ends with its kind: two branches write two files, and never meet. */
record Fragment(Path file, String name, EntryKind kind) {
    private static final Pattern NAME = Pattern.compile("(?:.*\\.)?([^.]*)\\.[Mm][Dd]");

    /** @throws ReleaseException if the name does not say what it is about */
    static Fragment of(Path file, String name) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            throw new ReleaseException(WrittenFile.problem(
                    "the file is no Markdown by its name, and would be missing in the notes",
                    name,
                    "give it a name that ends with .md, such as polls.added.md"));
        }
        String kind = matcher.group(1);
        return new Fragment(
                file,
                name,
                EntryKind.ofName(kind)
                        .orElseThrow(() -> new ReleaseException(WrittenFile.problem(
                                "the name does not say what kind of change it is: \"" + kind + "\"",
                                name,
                                EntryKind.nameHint(kind)))));
    }

    /** @throws ReleaseException if it cannot stand in notes */
    void read(WrittenEntries entries) {
        WrittenFile written = WrittenFile.read(file, name);
        Problems problems = new Problems();
        WrittenFile.placeholder(written.lines(), name).ifPresent(problems::add);
        MarkdownBlocks markdown = new MarkdownBlocks(written.lines());
        for (MarkdownBlock heading : markdown.headings()) {
            problem(heading, written.at(heading.last())).ifPresent(problems::add);
        }
        markdown.open().ifPresent(block -> problems.add(written.unfinished(block)));
        problems.throwIfAny();
        entries.add(kind, written.lines(), name);
    }

    private Optional<Problem> problem(MarkdownBlock heading, String where) {
        if (heading.level() == 1) {
            return Optional.of(VersionText.topHeading(where));
        }
        if (heading.underlined()) {
            return Optional.of(VersionText.underlined(where));
        }
        return kind == EntryKind.MIGRATION
                ? Optional.empty()
                : Optional.of(WrittenFile.problem(
                        "a fragment is about one change, and has a heading",
                        where,
                        "delete it; the name of the file says the section"));
    }
}
