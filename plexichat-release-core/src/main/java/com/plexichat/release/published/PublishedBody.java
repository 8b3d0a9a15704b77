package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.handwritten.EntryKind;
import com.plexichat.release.text.TidyText;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of published notes, under the headings that notes have; whoever edited them since, nothing in them is more than words.
 *
 * @param changes without their commits, which the text does not tell for sure
 */
record PublishedBody(List<Change> changes, List<BreakingChange> breaking) {
    /** Characters; GitHub takes no more. */
    private static final int LONGEST = 125_000;

    private static final int LONGEST_LINE = 2_000;

    private static final Pattern HEADING = Pattern.compile("(?:#{2,6}|(?:<details>)?\\s*<summary>)(.*)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTRY = Pattern.compile(" {0,3}[-*+] +(\\S.*)");

    /** What notes say themselves where there is nothing, or no more, to tell. */
    private static final Pattern OWN_WORDS = Pattern.compile("None in this release|\\d+ (?:further )?small changes?"
            + "|\\d+ more in .*|Nothing has to be migrated: .*");

    PublishedBody {
        changes = List.copyOf(changes);
        breaking = List.copyOf(breaking);
    }

    static PublishedBody parse(String text) {
        List<Change> changes = new ArrayList<>();
        List<BreakingChange> breaking = new ArrayList<>();
        Optional<EntryKind> kind = Optional.empty();
        CodeFence code = new CodeFence();
        for (String line :
                text.substring(0, Math.min(LONGEST, text.length())).lines().toList()) {
            String start = line.substring(0, Math.min(LONGEST_LINE, line.length()));
            boolean isCode = code.covers(start);
            Matcher heading = HEADING.matcher(start.strip());
            if (!isCode && heading.matches()) {
                kind = EntryKind.ofHeading(TAG.matcher(heading.group(1)).replaceAll(""));
            } else if (!isCode && kind.isPresent()) {
                add(start, kind.get(), changes, breaking);
            }
        }
        return new PublishedBody(changes, breaking);
    }

    private static void add(String line, EntryKind kind, List<Change> changes, List<BreakingChange> breaking) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return;
        }
        String words = PlainLine.of(entry.group(1));
        if (TidyText.line(words).isEmpty() || OWN_WORDS.matcher(words).matches()) {
            return;
        }
        Wording wording = Wording.of(words);
        kind.category().ifPresent(category -> changes.add(new Change(category, wording, List.of())));
        if (kind == EntryKind.BREAKING) {
            breaking.add(new BreakingChange(wording, Optional.empty(), List.of()));
        }
    }
}
