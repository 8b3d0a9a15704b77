package com.plexichat.release.published;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.handwritten.EntryKind;
import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.text.TidyText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What published notes tell under headings that do not say what kind of change it is, so that no section takes it.
 *
 * @param release that it was published for
 * @param headings as they are written, each once
 */
record UntoldEntries(String release, List<String> headings) {
    /** Headings of the shipped templates that have no changes below them. */
    private static final Set<String> OWN =
            Set.of("update instructions", "package", "contributors", "security update", "cve fixes");

    private static final int NAMED = 3;

    /** @param madeAnew the headings of the notes that are written, which have their own below them */
    static UntoldEntries of(String release, List<PublishedEntry> entries, Set<String> madeAnew) {
        return new UntoldEntries(
                release,
                entries.stream()
                        .map(entry -> entry.section().heading())
                        .filter(heading -> !OWN.contains(EntryKind.words(heading)))
                        .filter(heading -> !madeAnew.contains(EntryKind.words(heading)))
                        .map(TidyText::line)
                        .distinct()
                        .toList());
    }

    Optional<Problem> problem() {
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemCode.NOTES_ENTRIES_UNTOLD,
                        "the published notes of " + release
                                + " have entries under headings that say no kind of change, and they are not told: "
                                + named(),
                        "release " + release,
                        "put them under a heading of " + ManualPage.NOTES_SOURCES.address() + ", there or in " + release
                                + ".md in the folder of the notes by hand"));
    }

    private String named() {
        String first = headings.stream()
                .limit(NAMED)
                .map(heading -> "\"" + VisibleText.brief(heading) + "\"")
                .collect(Collectors.joining(", "));
        return headings.size() > NAMED ? first + " and " + (headings.size() - NAMED) + " more" : first;
    }
}
