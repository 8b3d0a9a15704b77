package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.handwritten.EntryKind;
import com.plexichat.release.text.MarkdownBlock;
import com.plexichat.release.text.MarkdownBlocks;
import com.plexichat.release.text.TidyText;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of published notes, under their headings; whoever edited them since, nothing in them is more than words.
 *
 * @param changes without their commits, which the text does not tell for sure
 * @param unplaced what stands under headings that notes do not have
 * @param headings all of them, as words
 */
record PublishedBody(
        List<Change> changes, List<BreakingChange> breaking, List<UnplacedEntry> unplaced, Set<String> headings) {
    /** Characters; GitHub takes no more. */
    private static final int LONGEST = 125_000;

    private static final int LONGEST_LINE = 2_000;

    /** The title is of level 1. */
    private static final int SECTION = 2;

    /** That of a part that can be opened; it may stand below any heading. */
    private static final int LEVEL_OF_DETAILS = 7;

    private static final Pattern SUMMARY = Pattern.compile("(?:<details>)?\\s*<summary>(.*)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTRY = Pattern.compile(" {0,3}[-*+] +(\\S.*)");

    /** What notes say themselves where there is nothing, or no more, to tell. */
    private static final Pattern OWN_WORDS = Pattern.compile("None in this release|\\d+ (?:further )?small changes?"
            + "|\\d+ more in .*|Nothing has to be migrated: .*");

    PublishedBody {
        changes = List.copyOf(changes);
        breaking = List.copyOf(breaking);
        unplaced = List.copyOf(unplaced);
        headings = Set.copyOf(headings);
    }

    static PublishedBody parse(String text) {
        List<Change> changes = new ArrayList<>();
        List<BreakingChange> breaking = new ArrayList<>();
        List<UnplacedEntry> unplaced = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        PublishedSection section = PublishedSection.INTRODUCTION;
        List<String> lines =
                text.substring(0, Math.min(LONGEST, text.length())).lines().toList();
        MarkdownBlocks markdown = new MarkdownBlocks(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (markdown.isCode(i) || markdown.isComment(i)) {
                continue;
            }
            String start = lines.get(i)
                    .substring(0, Math.min(LONGEST_LINE, lines.get(i).length()));
            Optional<Heading> heading = heading(markdown.headingAt(i), start);
            if (heading.isPresent()) {
                headings.add(EntryKind.words(heading.get().words()));
                section = section.next(heading.get().level(), heading.get().words());
                continue;
            }
            Optional<Wording> entry = entry(start);
            if (entry.isEmpty()) {
                continue;
            }
            Wording wording = entry.get();
            Optional<EntryKind> kind = section.kind();
            kind.flatMap(EntryKind::category)
                    .ifPresent(category -> changes.add(new Change(category, wording, List.of())));
            if (kind.equals(Optional.of(EntryKind.BREAKING))) {
                breaking.add(new BreakingChange(wording, Optional.empty(), List.of()));
            }
            if (kind.isEmpty() && section.level() > 0) {
                unplaced.add(new UnplacedEntry(section.heading(), wording));
            }
        }
        return new PublishedBody(changes, breaking, unplaced, headings);
    }

    private record Heading(int level, String words) {
        Heading {
            words = TAG.matcher(words).replaceAll("");
        }
    }

    /** One that begins a section, or one that opens it. */
    private static Optional<Heading> heading(Optional<MarkdownBlock> heading, String line) {
        Matcher summary = SUMMARY.matcher(line.strip());
        return heading.filter(each -> each.level() >= SECTION && !each.inList())
                .map(each -> new Heading(each.level(), each.text()))
                .or(() -> summary.matches()
                        ? Optional.of(new Heading(LEVEL_OF_DETAILS, summary.group(1)))
                        : Optional.empty());
    }

    private static Optional<Wording> entry(String line) {
        return Optional.of(ENTRY.matcher(line))
                .filter(Matcher::matches)
                .map(entry -> PlainLine.of(entry.group(1)))
                .filter(words -> !TidyText.line(words).isEmpty()
                        && !OWN_WORDS.matcher(words).matches())
                .map(Wording::of);
    }
}
