package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.Commits;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangeCollectorTest {
    private static ReleaseChanges sorted(String... subjects) {
        return changes(
                Arrays.stream(subjects).map(subject -> message(subject, "")).toList());
    }

    private static ReleaseChanges changes(List<CommitMessage> messages) {
        ChangeCollector collector = new ChangeCollector();
        messages.forEach(collector::add);
        return collector.changes();
    }

    private static List<String> bullets(ReleaseChanges changes, Section section) {
        return changes.of(section).stream()
                .map(change -> change.wording().text())
                .toList();
    }

    private static List<String> breaking(ReleaseChanges changes) {
        return changes.breaking().stream().map(each -> each.wording().text()).toList();
    }

    private static CommitMessage message(String subject, String body) {
        return Commits.of(1, subject, body);
    }

    private static String fate(String subject) {
        ReleaseChanges sorted = sorted(subject);
        for (Section section : Section.values()) {
            if (!bullets(sorted, section).isEmpty()) {
                return section.name();
            }
            if (sorted.vague(section) > 0) {
                return "counted";
            }
        }
        return "left out";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            feat: rooms can be archived                   | NEW_FEATURES
            feature: rooms can be archived                | NEW_FEATURES
            Add a button that mutes a room                | NEW_FEATURES
            Adds a button that mutes a room               | NEW_FEATURES
            Implemented read receipts for groups          | NEW_FEATURES
            Introduce slow mode for busy rooms            | NEW_FEATURES
            Create a room from a contact                  | NEW_FEATURES
            [a.1.1-4] ✨ Add voice messages               | NEW_FEATURES
            Add dependency injection to the plugins       | NEW_FEATURES
            "Add" reactions to replies                    | NEW_FEATURES
            Add: reactions to replies                     | NEW_FEATURES
            perf: load the last fifty messages only       | IMPROVEMENTS
            refactor: one queue for all mails             | IMPROVEMENTS
            Update the wording of invitations             | IMPROVEMENTS
            Improved login                                | IMPROVEMENTS
            Enhance the search in long rooms              | IMPROVEMENTS
            Refactor presence tracking                    | IMPROVEMENTS
            Move avatars to their own store               | IMPROVEMENTS
            Rename workspace to space                     | IMPROVEMENTS
            Remove the second confirmation                | IMPROVEMENTS
            Messages keep their order after a reconnect   | IMPROVEMENTS
            Fix security manager imports                  | BUG_FIXES
            Secure cookies stay with the old security module | IMPROVEMENTS
            Update version check when the server starts   | IMPROVEMENTS
            Release locks early                           | IMPROVEMENTS
            Editor: keep the draft when the tab closes    | IMPROVEMENTS
            修复登录页面崩溃                                | IMPROVEMENTS
            fix: unread counter after midnight            | BUG_FIXES
            bugfix: unread counter after midnight         | BUG_FIXES
            Fix unread counter                            | BUG_FIXES
            Fixed two typing indicators at once           | BUG_FIXES
            Fixes two typing indicators at once           | BUG_FIXES
            Bugfix for the emoji picker on phones         | BUG_FIXES
            Fixed: two typing indicators                  | BUG_FIXES
            Editor: fix the lost draft                    | BUG_FIXES
            feat: bugfixes for the calendar view          | BUG_FIXES
            revert: larger thumbnails everywhere          | BUG_FIXES
            Revert "Larger thumbnails everywhere"         | BUG_FIXES
            security: rotate session keys                 | SECURITY_UPDATES
            Fix CVE-2026-12345 in the image decoder       | SECURITY_UPDATES
            [CVE-2026-12345] Update the decoder           | SECURITY_UPDATES
            Mention ghsa-ab12-cd34-ef56 in the decoder    | SECURITY_UPDATES
            Close a vulnerability in link previews        | SECURITY_UPDATES
            fix: XSS in room titles                       | SECURITY_UPDATES
            Add CSRF tokens to the settings form          | SECURITY_UPDATES
            Prevent SQL injection in the member search    | SECURITY_UPDATES
            Stop guests who bypass the waiting room       | SECURITY_UPDATES
            Hardening of the upload folder                | SECURITY_UPDATES
            Apply security patches to the base image      | SECURITY_UPDATES
            chore(deps): bump decoder for CVE-2026-12345  | SECURITY_UPDATES
            docs: explain archiving                       | left out
            test: rooms with one member                   | left out
            tests: rooms with one member                  | left out
            ci: run on two platforms                      | left out
            chore: tidy the imports                       | left out
            style: four spaces                            | left out
            build: faster images                          | left out
            Merge branch 'main' into rooms                | left out
            Merge pull request #12 from ada/rooms         | left out
            Merge remote-tracking branch 'origin/main'    | left out
            Release a.1.1-4                               | left out
            Release v3.0.0                                | left out
            Build 44: nightly of rooms                    | left out
            Bump version to a.1.1-5                       | left out
            Set the version 0a2                           | left out
            Update version.json                           | left out
            a.1.1-5                                       | left out
            v1.2.3                                        | left out
            0a2                                           | left out
            [a.1.1-5]                                     | left out
            action 6                                      | counted
            more changes                                  | counted
            n                                             | counted
            stuff                                         | counted
            emails                                        | counted
            Fix                                           | counted
            Update 3                                      | counted
            fix: bugs                                     | counted
            wip wip wip wip                               | counted
            some more small fixes                         | counted
            🎉                                            | left out
            """)
    void subjectGoesToItsSection(String subject, String fate) {
        assertThat(fate(subject)).isEqualTo(fate);
    }

    @Test
    void vagueSubjectsAreCountedAndNeverPrinted() {
        ReleaseChanges sorted = sorted("action 6", "Add polls to rooms", "more changes", "fix: bugs");

        assertThat(sorted.vague(Section.IMPROVEMENTS)).isEqualTo(2);
        assertThat(sorted.vague(Section.BUG_FIXES)).isEqualTo(1);
        assertThat(bullets(sorted, Section.IMPROVEMENTS)).isEmpty();
        assertThat(bullets(sorted, Section.NEW_FEATURES)).containsExactly("Add polls to rooms");
    }

    @Test
    void duplicatesAreToldOnceWithoutRegardToCase() {
        assertThat(bullets(
                        sorted(
                                "Add polls to rooms",
                                "feat: add polls to rooms.",
                                "ADD POLLS TO ROOMS",
                                "Add threads too"),
                        Section.NEW_FEATURES))
                .containsExactly("Add polls to rooms", "Add threads too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feat: polls", "Add a way of breaking lines", "Fix a BREAKING CHANGE of last week"})
    void nothingIsBreakingThatDoesNotSaySo(String subject) {
        assertThat(breaking(sorted(subject))).isEmpty();
    }

    @Test
    void aCommitAndItsRevertInOneRangeBothVanish() {
        CommitMessage added = Commits.of(1, "feat: emoji in room names", "");
        CommitMessage taken = reverting(2, added);
        CommitMessage kept = Commits.of(3, "feat: rooms can be archived", "");

        ReleaseChanges sorted = changes(List.of(kept, taken, added));

        assertThat(bullets(sorted, Section.NEW_FEATURES)).containsExactly("Rooms can be archived");
        assertThat(bullets(sorted, Section.BUG_FIXES)).isEmpty();
    }

    @Test
    void aRevertThatIsTakenBackItselfLeavesTheFirstCommit() {
        CommitMessage added = Commits.of(1, "feat: emoji in room names", "");
        CommitMessage taken = reverting(2, added);

        ReleaseChanges sorted = changes(List.of(reverting(3, taken), taken, added));

        assertThat(bullets(sorted, Section.NEW_FEATURES)).containsExactly("Emoji in room names");
        assertThat(bullets(sorted, Section.BUG_FIXES)).isEmpty();
    }

    @Test
    void aRevertOfWhatWasReleasedBeforeIsAFix() {
        CommitMessage before = Commits.of(1, "feat: emoji in room names", "");

        assertThat(bullets(changes(List.of(reverting(2, before))), Section.BUG_FIXES))
                .hasSize(1);
    }

    private static CommitMessage reverting(int number, CommitMessage reverted) {
        return Commits.of(
                number,
                "Revert \"" + reverted.subject() + "\"",
                "This reverts commit " + reverted.id().hex() + ".");
    }

    @Test
    void whatBreaksBySubjectIsToldOnce() {
        ReleaseChanges sorted = sorted("feat!: drop the old interface");

        assertThat(breaking(sorted)).containsExactly("Drop the old interface");
        assertThat(bullets(sorted, Section.NEW_FEATURES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CVE-2024-1234", "Patch CVE-2024-1234", "XSS"})
    void aSecurityFixIsNeverJustCounted(String subject) {
        assertThat(fate(subject)).isEqualTo("SECURITY_UPDATES");
    }
}
