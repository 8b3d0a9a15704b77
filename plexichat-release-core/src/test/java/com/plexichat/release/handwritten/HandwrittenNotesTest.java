package com.plexichat.release.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.Advisory;
import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.Commits;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class HandwrittenNotesTest {
    private static final List<CommitId> COMMIT = List.of(InMemoryGit.id(1));
    private static final Optional<Wording> MIGRATION = Optional.of(Wording.of("Run it"));

    private static final ReleaseChanges TOLD = new ReleaseChanges(
            List.of(
                    new Change(Category.ADDED, Wording.of("polls close on time"), COMMIT),
                    new Change(Category.ADDED, Wording.of("Votes"), COMMIT)),
            Map.of(Category.FIXED, 2),
            List.of(
                    new BreakingChange(Wording.of("Other ids"), MIGRATION, COMMIT),
                    new BreakingChange(Wording.of("Other rooms"), Optional.empty(), COMMIT)),
            new TreeSet<>());

    private static Change change(Category category, String text) {
        return new Change(category, Wording.ofWritten(text), List.of());
    }

    @Test
    void whatWasWrittenComesFirstAndTakesThePlaceOfWhatSaysTheSame() {
        HandwrittenNotes written = new HandwrittenNotes(
                Optional.empty(),
                List.of(change(Category.FIXED, "The counter"), change(Category.CHANGED, "Polls\nclose on time.")),
                List.of(Wording.ofWritten("Other ids."), Wording.ofWritten("New tables")),
                Optional.empty());

        assertThat(written.before(TOLD))
                .isEqualTo(new ReleaseChanges(
                        List.of(
                                change(Category.FIXED, "The counter"),
                                new Change(Category.CHANGED, Wording.ofWritten("Polls\nclose on time."), COMMIT),
                                new Change(Category.ADDED, Wording.of("Votes"), COMMIT)),
                        TOLD.vague(),
                        List.of(
                                new BreakingChange(Wording.ofWritten("Other ids."), MIGRATION, COMMIT),
                                new BreakingChange(Wording.ofWritten("New tables"), Optional.empty(), List.of()),
                                new BreakingChange(Wording.of("Other rooms"), Optional.empty(), COMMIT)),
                        TOLD.advisories()));
    }

    @Test
    void whatTakesThePlaceOfACommitKeepsItsPullRequests() {
        Change commit = new Change(Category.ADDED, Wording.of("polls"), COMMIT, List.of(12));
        HandwrittenNotes written = new HandwrittenNotes(
                Optional.empty(), List.of(change(Category.ADDED, "Polls")), List.of(), Optional.empty());

        assertThat(written.before(new ReleaseChanges(List.of(commit), Map.of(), List.of(), new TreeSet<>()))
                        .changes())
                .containsExactly(new Change(Category.ADDED, Wording.ofWritten("Polls"), COMMIT, List.of(12)));
    }

    @Test
    void whatAnEntryNamesIsClosedTooAndThatOfACommitInItsPlaceStays() {
        ChangeCollector commits = new ChangeCollector();
        commits.add(Commits.of(1, "Fix upload of archives", "Closes CVE-2031-20001"));
        HandwrittenNotes written = new HandwrittenNotes(
                Optional.empty(),
                List.of(
                        change(Category.SECURITY, "Close the hole of CVE-2031-20002"),
                        change(Category.SECURITY, "Fix upload of archives")),
                List.of(),
                Optional.empty());

        ReleaseChanges told = written.before(commits.changes());
        assertThat(told.advisories()).extracting(Advisory::id).containsExactly("CVE-2031-20001", "CVE-2031-20002");
        assertThat(told.changes().get(1).advisories()).extracting(Advisory::id).containsExactly("CVE-2031-20001");
    }

    @Test
    void nothingWrittenChangesNothing() {
        assertThat(HandwrittenNotes.NONE.before(TOLD)).isEqualTo(TOLD);
        assertThat(HandwrittenNotes.NONE.explainMigration()).isFalse();
    }

    @Test
    void migrationIsExplainedByATextOrByABreakingChangeInTheMaintainersWords() {
        assertThat(new HandwrittenNotes(
                                Optional.empty(), List.of(), List.of(Wording.ofWritten("Ids")), Optional.empty())
                        .explainMigration())
                .isTrue();
        assertThat(new HandwrittenNotes(Optional.empty(), List.of(), List.of(), Optional.of("Run it"))
                        .explainMigration())
                .isTrue();
    }
}
