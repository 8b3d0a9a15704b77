package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.handwritten.EntryKind;
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

    private static final Pattern HEADING = Pattern.compile("(?:(#{2,6})|(?:<details>)?\\s*<summary>)(.*)");
    /** That of a part that can be opened; it may stand below any heading. */
    private static final int LEVEL_OF_DETAILS = 7;

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
        CodeFence code = new CodeFence();
        for (String line :
                text.substring(0, Math.min(LONGEST, text.length())).lines().toList()) {
            String start = line.substring(0, Math.min(LONGEST_LINE, line.length()));
            if (code.covers(start)) {
                continue;
            }
            Matcher heading = HEADING.matcher(start.strip());
            if (heading.matches()) {
                String words = TAG.matcher(heading.group(2)).replaceAll("");
                headings.add(EntryKind.words(words));
                section = section.next(level(heading), words);
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

    private static int level(Matcher heading) {
        return heading.group(1) == null ? LEVEL_OF_DETAILS : heading.end(1) - heading.start(1);
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
