package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MergeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Merge branch 'main' into rooms           | left-out by merge
            Merge pull request #12 from ada/rooms    | left-out by merge
            Merge 5f2c1a9e0b into 9e8d7c6b5a         | left-out by merge
            Merged in bugfix/tray (pull request #44) | left-out by merge
            merge main                               | left-out by merge
            Resolve merge conflicts                  | left-out by merge
            Merge the two pages of settings          | improvements by remainder
            Merge facade and cafe into one word      | improvements by remainder
            Merge rooms into spaces                  | improvements by remainder
            Sync with upstream | left-out by merge
            Sync with the clock of the server | improvements by remainder
            Merge conflicts are shown in the wiki editor  | improvements by remainder
            Fix merge conflict markers in the wiki editor | bug-fixes by verb
            Fixed merge conflicts                         | left-out by merge
            fixing merge conflicts                        | left-out by merge
            """)
    void mergesAreLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void theListOfAMergeIsToldAllTheSame() {
        var merge = Commits.merge(1, "Merge branch 'rooms'\\nCHANGELOG:\\n- Add polls");

        assertThat(Told.bullets(Told.of(merge))).containsExactly("ADDED Add polls");
    }

    @Test
    void aCommitOfTwoParentsIsLeftOutWhateverItSays() {
        var merge = Commits.merge(1, "Add polls to rooms");

        assertThat(Told.placements(merge))
                .singleElement()
                .extracting(Placement::rule)
                .isEqualTo("merge");
        assertThat(Told.of(merge).changes()).isEmpty();
    }
}
