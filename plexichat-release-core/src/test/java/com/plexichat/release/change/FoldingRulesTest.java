package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import com.plexichat.release.git.InMemoryGit;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldingRulesTest {
    @Test
    void duplicatesAreToldOnceAndKeepAllCommits() {
        ReleaseChanges changes = Told.of("Add polls (#3)", "feat: add polls.", "ADD POLLS (#1)", "fix: add polls");

        assertThat(Told.bullets(changes)).containsExactly("ADDED Add polls", "FIXED Add polls");
        assertThat(changes.changes().get(0).commits())
                .containsExactly(InMemoryGit.id(4), InMemoryGit.id(3), InMemoryGit.id(2));
        assertThat(changes.changes().get(0).pullRequests()).containsExactly(3, 1);
    }

    @Test
    void aVerbThatSaysOnlyTheCategoryDoesNotMakeTwoChanges() {
        assertThat(Told.bullets("fix: lost drafts of guests", "Fix lost drafts of guests", "feat: polls", "Add polls"))
                .containsExactly("FIXED Lost drafts of guests", "ADDED Polls");
        assertThat(Told.bullets("Improve the search", "Rename the search")).hasSize(2);
    }

    @Test
    void batchesOfOneWorkAreToldWithTheirCount() {
        assertThat(Told.bullets(
                        "Tidy the handlers, batch 3",
                        "Tidy the handlers (part 2/3)",
                        "Tidy the handlers - Batch 1: rooms",
                        "Move avatars: step 1"))
                .containsExactly("CHANGED Tidy the handlers (3 changes)", "CHANGED Move avatars: step 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "phase"})
    void aNumberInTheMiddleOfASentenceIsNoBatch(String word) {
        assertThat(Told.bullets("Improve " + word + " 2 of the wizard", "Improve " + word + " 3 of the wizard"))
                .hasSize(2);
    }

    @Test
    void stepsOfOneWorkAreToldWithTheirCount() {
        assertThat(Told.bullets(
                        "Implement the cache refactor: update a.py",
                        "Implement the cache refactor: update b.py",
                        "Implement the Cache refactor: move the locks"))
                .containsExactly("CHANGED Implement the cache refactor (3 changes)");
    }

    @Test
    void changesOfOnePartOfTheProgramStayEach() {
        assertThat(Told.bullets("Room list: wider", "Room list: faster", "Room list: in colour"))
                .hasSize(3);
    }

    @Test
    void whatWasDoneToManyFilesIsToldOnce() {
        assertThat(Told.bullets(
                        "Use the new header in a_view.py",
                        "Use the new header in src/b.py",
                        "Use the new header in c.py and d.py",
                        "Use the new header everywhere"))
                .containsExactly(
                        "CHANGED Use the new header in several files (3 changes)",
                        "CHANGED Use the new header everywhere");
    }

    @Test
    void theVerbOfAFixInManyFilesMayHaveAnyForm() {
        assertThat(Told.bullets(
                        "Fix circular import in a_view.py",
                        "fixed circular import in src/b.py",
                        "fix: circular import in c.py",
                        "Simplify circular import in d.py"))
                .containsExactly(
                        "FIXED Fix circular import in several files (3 changes)",
                        "CHANGED Simplify circular import in d.py");
    }

    @Test
    void manyImprovementsWithTheSameFirstWordsAreToldOnce() {
        assertThat(Told.bullets(
                        "refactor: standardize the rooms",
                        "refactor: standardize mails",
                        "refactor: standardize names of jobs",
                        "refactor: standardize the settings",
                        "refactor: standardize hooks"))
                .containsExactly("CHANGED Standardize the rooms, mails, names of jobs and 2 more (5 changes)");
        assertThat(Told.bullets(
                        "Update the wording of mails",
                        "Update the wording for guests",
                        "Update the wording in rooms",
                        "Update the wording of hints",
                        "Update the wording everywhere"))
                .containsExactly("CHANGED Update the wording of mails, for guests, in rooms and 2 more (5 changes)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refactor: the %s",
                "Allow admins to see %s",
                "Client/server sync of %s",
                "perf: faster %s",
                "Update all the %s",
                "Update the wording of %s that is shown to guests before they have logged in for the first time"
            })
    void whatSaysTooLittleTogetherOrEnoughAloneStaysEach(String subject) {
        assertThat(Told.bullets(Stream.of("rooms", "mails", "jobs", "hooks", "calls")
                        .map(what -> String.format(subject, what))
                        .toArray(String[]::new)))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Allow a login with git%s.com", "Update the option max_%s of rooms", "Support bots in %s.py"})
    void addressesAndKeysAreNoFilesAndEachFeatureStays(String subject) {
        assertThat(Told.bullets(Stream.of("one", "two", "three")
                        .map(what -> String.format(subject, what))
                        .toArray(String[]::new)))
                .hasSize(3);
    }

    @Test
    void featuresAndFixesStayEach() {
        assertThat(Told.bullets(
                        "fix: crash of rooms",
                        "fix: crash of mails",
                        "fix: crash of jobs",
                        "fix: crash of hooks",
                        "fix: crash of calls"))
                .hasSize(5);
    }

    @Test
    void dependenciesAreOneLine() {
        assertThat(Told.bullets("Bump ws from 1.0 to 1.1")).containsExactly("CHANGED Updated a dependency: ws");
        assertThat(Told.bullets(
                        "Bump ws from 1.1 to 1.2",
                        "Bump ws from 1.0 to 1.1",
                        "Upgrade Jetty to 12.0.5",
                        "chore(deps): bump redis from 1 to 2",
                        "Bump pg from 1.0 to 1.1",
                        "Bump go from 1.0 to 1.1"))
                .containsExactly("CHANGED Updated 5 dependencies: ws, Jetty, redis and 2 more");
        assertThat(Told.bullets("Update dependencies")).containsExactly("CHANGED Updated dependencies");
        assertThat(Told.bullets("Update dependencies", "Bump ws from 1.0 to 1.1"))
                .containsExactly("CHANGED Updated dependencies, among them ws");
    }

    @Test
    void translationsAreOneLine() {
        assertThat(Told.bullets(
                        "Translated using Weblate (German)",
                        "Translated using Weblate (Chinese (Simplified))",
                        "Translated using Weblate (German)",
                        "i18n: update Basque",
                        "Update Hungarian translation"))
                .containsExactly("CHANGED Updated translations: German, Chinese (Simplified), Basque, Hungarian");
        assertThat(Told.bullets("New Crowdin updates")).containsExactly("CHANGED Updated translations");
    }

    @Test
    void aRevertWithoutAnIdTakesBackTheNewestOlderCommitOfItsTitle() {
        assertThat(Told.bullets("Revert \"Add polls (#3)\" (#5)", "Add threads", "Add polls (#3)"))
                .containsExactly("ADDED Add threads");
        assertThat(Told.bullets("Add polls", "Revert \"Add polls\""))
                .containsExactly("ADDED Add polls", "FIXED Reverted: add polls");
        assertThat(Told.bullets("Reapply \"Add polls\"", "Revert \"Add polls\"", "Add polls"))
                .containsExactly("ADDED Add polls");
    }

    @Test
    void placementsTellWhatFoldedOrTookOut() {
        var added = Commits.of(1, "Add polls", "");
        var reverted = Commits.of(2, "Revert \"Add polls\"", "This reverts commit " + added.id() + ".");

        assertThat(Told.placements(reverted, added))
                .extracting(Placement::foldedBy)
                .containsExactly(Optional.of("reverts"), Optional.of("reverts"));
        assertThat(Told.placements(Told.messages("Add polls", "add polls", "Add threads")))
                .extracting(Placement::foldedBy)
                .containsExactly(Optional.of("duplicates"), Optional.of("duplicates"), Optional.empty());
    }
}
