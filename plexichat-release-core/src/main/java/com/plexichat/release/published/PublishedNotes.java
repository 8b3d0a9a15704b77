package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.handwritten.EntryKind;
import com.plexichat.release.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was written by hand into the published notes of several releases. */
public final class PublishedNotes {
    /** Of all of them together; nobody reads more. */
    private static final int MOST = 1_000;

    private final List<PublishedRelease> releases;

    /** @param releases the newest first */
    public PublishedNotes(List<PublishedRelease> releases) {
        this.releases = List.copyOf(releases);
    }

    /** The changes, and behind them what is told nowhere among them. */
    public ReleaseChanges after(ReleaseChanges told) {
        if (releases.isEmpty()) {
            return told;
        }
        List<PublishedEntry> entries =
                releases.stream().flatMap(each -> each.byHand().stream()).toList();
        Set<String> words = ToldWords.of(told);
        List<BreakingChange> breaking = new ArrayList<>(told.breaking());
        entries.stream()
                .filter(entry -> entry.isOf(EntryKind.BREAKING))
                .filter(entry -> words.add(entry.key()))
                .limit(MOST)
                .forEach(entry -> breaking.add(new BreakingChange(entry.wording(), Optional.empty(), List.of())));
        int left = MOST - (breaking.size() - told.breaking().size());
        List<Change> changes = new ArrayList<>(told.changes());
        entries.stream()
                .filter(entry -> category(entry).isPresent())
                .filter(entry -> words.add(entry.key()))
                .limit(left)
                .forEach(entry -> changes.add(new Change(category(entry).orElseThrow(), entry.wording(), List.of())));
        return told.toldBy(changes, breaking);
    }

    private static Optional<Category> category(PublishedEntry entry) {
        return entry.section().kind().flatMap(EntryKind::category);
    }

    /**
     * What is told nowhere, because it stands under headings that say no kind of change: one problem a release.
     *
     * @param told by the notes that are written
     * @param notes their text
     */
    public List<Problem> untold(ReleaseChanges told, String notes) {
        if (releases.isEmpty()) {
            return List.of();
        }
        Set<String> words = ToldWords.of(told);
        Set<String> headings = PublishedBody.parse(notes).headings();
        return releases.stream()
                .flatMap(release -> release.untold(words, headings).problem().stream())
                .toList();
    }
}
