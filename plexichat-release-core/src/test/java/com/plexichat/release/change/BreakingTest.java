package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.Commits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BreakingTest {
    private static List<String> told(CommitMessage... messages) {
        return Told.of(messages).breaking().stream()
                .map(each -> each.wording().text()
                        + each.migration().map(text -> " > " + text.text()).orElse(""))
                .toList();
    }

    private static List<String> told(String subject, String body) {
        return told(Commits.of(1, subject, body));
    }

    @Test
    void theSubjectTellsTheChangeAndTheFooterWhatToDo() {
        assertThat(told("fix: room ids", "They are longer.\n\nBREAKING CHANGE: ids have 32 digits,\nmigrate before.\n"))
                .containsExactly("Room ids > Ids have 32 digits, migrate before");
        assertThat(told("feat!: new tables", "BREAKING-CHANGE: run the migration\nReviewed-by: Ada"))
                .containsExactly("New tables > Run the migration");
        assertThat(told("feat: paging", "BREAKING CHANGE: pages of 50\nBREAKING CHANGE: no offset\n\nMore."))
                .containsExactly("Paging > Pages of 50. No offset");
        assertThat(told("feat!: ids", "BREAKING CHANGE: longer.\nmigration: run\n  bin/migrate\n"))
                .containsExactly("Ids > Longer. Run bin/migrate");
    }

    @Test
    void theMarkAloneHasNoMigration() {
        assertThat(told("feat(api)!: answer 404", "")).containsExactly("Answer 404 (api)");
        assertThat(told("chore!: drop the old runtime", "")).containsExactly("Drop the old runtime");
        assertThat(told("feat!:", "")).containsExactly("Feat!:");
        assertThat(told("Remove version 2 (BREAKING CHANGE)", "")).containsExactly("Remove version 2");
    }

    @Test
    void theFooterTellsTheChangeWhereTheSubjectSaysNothing() {
        assertThat(told("more changes", "BREAKING CHANGE: ids are longer\nMigration: run bin/migrate"))
                .containsExactly("Ids are longer > Run bin/migrate");
        assertThat(told(Commits.merge(1, "Merge branch 'ids'"))).isEmpty();
        assertThat(told("Merge branch 'ids'", "BREAKING CHANGE: ids are longer"))
                .containsExactly("Ids are longer");
    }

    @Test
    void theCaseOfTheFooterDoesNotCount() {
        assertThat(told("fix: room ids", "Breaking change: ids have 32 digits"))
                .containsExactly("Room ids > Ids have 32 digits");
        assertThat(told("fix: room ids", "breaking changes: ids have 32 digits"))
                .containsExactly("Room ids > Ids have 32 digits");
    }

    @Test
    void aFormThatSaysNoneBreaksNothing() {
        assertThat(told("fix: room ids", "Breaking changes: None.")).isEmpty();
        assertThat(told("fix: room ids", "BREAKING CHANGE: n/a")).isEmpty();
    }

    @Test
    void aListBehindTheFooterIsRead() {
        assertThat(told("feat: paging", "BREAKING CHANGES:\n- pages of 50\n- no offset\n\nMore."))
                .containsExactly("Paging > Pages of 50. No offset");
        assertThat(told("feat: paging", "BREAKING CHANGE:\n\npages of 50")).containsExactly("Paging > Pages of 50");
    }

    @Test
    void aTextGoesOnUpToTrailersThatAreKnown() {
        assertThat(told(
                        "feat!: settings",
                        "BREAKING CHANGE: the keys have other names.\nOld: server-port\nNew: server.port\nNote: restart it\n"
                                + "Signed-off-by: Ada\nRefs: #3"))
                .containsExactly(
                        "Settings > The keys have other names. Old: server-port. New: server.port. Note: restart it");
        assertThat(told("feat!: settings", "BREAKING CHANGE: do this:\n- stop it\n\n- run bin/migrate\n\nMore."))
                .containsExactly("Settings > Do this: stop it. Run bin/migrate");
        assertThat(told("feat!: settings", "BREAKING CHANGE: is it gone?\nMigration: groups.filter has its values."))
                .containsExactly("Settings > Is it gone? groups.filter has its values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**BREAKING CHANGE:** bin/chat is gone",
                "**BREAKING CHANGE**: bin/chat is gone",
                "BREAKING CHANGE! bin/chat is gone",
                "Words.\n\nBREAKING CHANGE\nbin/chat is gone",
                "### Breaking changes\n\n- bin/chat is gone\n\n### Other\n\n- Add polls"
            })
    void aFooterMayBeAHeadingOrLoud(String body) {
        assertThat(told("feat: launcher", body)).containsExactly("Launcher > bin/chat is gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING CHANGE: no breaking changes",
                "Breaking changes: none in this release.",
                "It is no\nbreaking change\nfor most.",
                "BREAKING CHANGE"
            })
    void wordsThatSayThatNothingBreaksDeclareNothing(String body) {
        assertThat(told("feat: launcher", body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"To do", "TBD", "see docs", "x", "- n/a -", "Room ids.", "- to be written\n- room IDs"})
    void whatSaysNotWhatToDoIsNoMigration(String text) {
        assertThat(told("feat!: room ids", "BREAKING CHANGE: " + text)).containsExactly("Room ids");
    }

    @Test
    void boldFootersAreReadWithoutAnyOther() {
        assertThat(told("feat!: room ids", "**Migration**: run bin/ids")).containsExactly("Room ids > Run bin/ids");
        assertThat(told("feat!: room ids", "__Breaking change__: ids are longer\n\n**Migration:** run bin/ids"))
                .containsExactly("Room ids > Ids are longer. Run bin/ids");
    }

    @Test
    void footersWithoutWordsTellNothing() {
        assertThat(told("feat!: room ids", "BREAKING CHANGE: ids have 32 digits ."))
                .containsExactly("Room ids > Ids have 32 digits");
        assertThat(told("feat!: room ids", "BREAKING CHANGE: ids are longer\nMigration: ."))
                .containsExactly("Room ids > Ids are longer");
        assertThat(told("feat!: room ids", "BREAKING CHANGES:\n- ids are longer\n- \u200b"))
                .containsExactly("Room ids > Ids are longer");
        assertThat(told("more changes", "BREAKING CHANGE: \u200b")).isEmpty();
        assertThat(told("more changes", "BREAKING CHANGES:\n- .\n- ids are longer"))
                .containsExactly("Ids are longer");
        assertThat(told("more changes", "BREAKING CHANGE: .")).containsExactly("More changes");
        assertThat(told("\u200b", "BREAKING CHANGE: ids are longer")).containsExactly("Ids are longer");
    }

    @Test
    void aShoutedFooterIsCalmWhereItTellsTheChange() {
        assertThat(told("more changes", "BREAKING CHANGE: THE SSO ENDPOINTS ARE GONE\nMigration: log in again"))
                .containsExactly("The SSO endpoints are gone > Log in again");
    }

    @Test
    void itHasThePullRequestsOfItsCommits() {
        assertThat(Told.of(Commits.of(2, "feat!: longer ids (#8)", ""), Commits.of(1, "feat!: longer ids (#7)", ""))
                        .breaking()
                        .get(0)
                        .pullRequests())
                .containsExactly(8, 7);
    }

    @Test
    void theSameChangeIsToldOnceWithTheMigrationOfAnyCommit() {
        assertThat(told(
                        Commits.of(3, "feat!: Another login", ""),
                        Commits.of(2, "feat!: another login", "Migration: log in again"),
                        Commits.of(1, "feat: polls", "")))
                .containsExactly("Another login > Log in again");
    }

    @Test
    void aBulletOfItsOwnBreaksToo() {
        ReleaseChanges changes = Told.of("Move mail\\n\\nCHANGELOG:\\n- feat!: mail is a plugin\\n- Add polls");

        assertThat(changes.breaking())
                .singleElement()
                .satisfies(each -> assertThat(each.wording().text()).isEqualTo("Mail is a plugin"));
        assertThat(Told.bullets(changes)).containsExactly("ADDED Add polls");
    }

    @Test
    void aSecurityUpdateThatBreaksIsToldAsBoth() {
        ReleaseChanges changes = Told.of("security!: passwords need twelve letters");

        assertThat(Told.bullets(changes)).containsExactly("SECURITY Passwords need twelve letters");
        assertThat(changes.breaking()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feat: polls", "Add a way of breaking lines", "Fix a BREAKING CHANGE of last week"})
    void nothingBreaksThatDoesNotSaySo(String subject) {
        assertThat(told(subject, "Breaking change: none\nMigration: not needed"))
                .isEmpty();
    }
}
