package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatementsTest {
    @Test
    void aWrittenLineBreakEndsTheSubject() {
        assertThat(Told.bullets("Add polls\\n\\nThey close after a week.")).containsExactly("ADDED Add polls");
    }

    @Test
    void aPathOfWindowsHasNoLineBreak() {
        assertThat(Told.bullets("Read settings from C:\\names too", "Read rooms from D:\\New too"))
                .containsExactly("CHANGED Read settings from C:\\names too", "CHANGED Read rooms from D:\\New too");
    }

    @Test
    void bulletsOfAChangelogAreToldInsteadOfTheSubject() {
        assertThat(Told.bullets("[a.1.2-1] Move mail\\n\\nCHANGELOG:\\n- Added a plugin\\n- Fixed names\\nBy Ada"))
                .containsExactly("ADDED Added a plugin", "FIXED Fixed names");
    }

    @Test
    void aChangelogMayStandInTheBody() {
        var commit =
                Commits.of(1, "Move mail", "Words.\n\nCHANGELOG:\n\n- Added a plugin\n  for mail\n\n- docs: more\n");

        assertThat(Told.bullets(Told.of(commit))).containsExactly("ADDED Added a plugin for mail");
        assertThat(Told.placements(commit)).extracting(Placement::fate).containsExactly("new-features", "left-out");
    }

    @Test
    void listsUnderHeadingsAreToldInTheSectionThatTheHeadingNames() {
        var body = """
                New:
                - Polls close on time
                - fix: lost mails of rooms

                Fixed:
                - Wrong avatar
                  in lists

                ### Other

                * Faster search
                Signed-off-by: Ada
                - Add a thing that nobody reads
                """;

        assertThat(Told.bullets(Told.of(Commits.of(1, "Release a.1.2-1", body))))
                .containsExactly(
                        "ADDED Polls close on time",
                        "FIXED Lost mails of rooms",
                        "FIXED Wrong avatar in lists",
                        "CHANGED Faster search");
    }

    @Test
    void theTitlesOfSquashedCommitsAreTold() {
        var log = """
                commit 5f2c1a9e0d
                Author: Ada
                Date:   today

                    Add polls

                    - with a date

                commit 0d41b7c2aa
                Author: Ada

                    Fix drafts
                """;

        assertThat(Told.bullets(Told.of(Commits.of(1, "Squashed commit of the following:", log))))
                .containsExactly("ADDED Add polls", "FIXED Fix drafts");
        assertThat(Told.bullets(Told.of(Commits.of(1, "Squashed commit of the following:", "* Add polls\n* Fix it"))))
                .containsExactly("ADDED Add polls");
    }

    @Test
    void aChangeKnowsTheAdvisoriesThatItsCommitNamesAnywhere() {
        var fix = Commits.of(2, "Fix the decoder", "See cve-2031-20001.");
        var list = Commits.of(1, "Move", "CHANGELOG:\n- Close CVE-2031-20002\n- Add polls");

        assertThat(Told.of(fix, list).changes())
                .extracting(
                        change -> change.advisories().stream().map(Advisory::id).toList())
                .containsExactly(List.of("CVE-2031-20001"), List.of("CVE-2031-20002"), List.of());
    }

    @Test
    void withoutBulletsTheSubjectIsTold() {
        assertThat(Told.bullets("fix: empty page after logout\\nCHANGELOG:"))
                .containsExactly("FIXED Empty page after logout");
    }

    @Test
    void advisoriesAreCollectedFromSubjectsAndBodiesOfWhatIsTold() {
        var told = Commits.of(3, "Fix the decoder", "See cve-2031-20001 and GHSA-AB12-cd34-ef56.");
        var left = Commits.of(2, "docs: how to decode", "See CVE-2031-20002.");
        var named = Commits.of(1, "Close CVE-2031-20003 in links", "");

        ReleaseChanges changes = Told.of(told, left, named);

        assertThat(changes.advisories())
                .extracting(Advisory::id)
                .containsExactly("CVE-2031-20001", "CVE-2031-20003", "GHSA-ab12-cd34-ef56");
        assertThat(Told.bullets(changes))
                .containsExactly("SECURITY Fix the decoder", "SECURITY Close CVE-2031-20003 in links");
    }
}
