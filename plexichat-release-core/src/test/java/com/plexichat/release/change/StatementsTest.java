package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
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
