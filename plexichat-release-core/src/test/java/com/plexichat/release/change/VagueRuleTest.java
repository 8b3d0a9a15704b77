package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VagueRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            action 6                                                    | vague by vague
            n                                                           | vague by vague
            fix3                                                        | vague by vague
            updatesandotherthings                                       | vague by vague
            even more changes                                           | vague by vague
            first commit                                                | vague by vague
            Fixes #4512                                                 | vague by vague
            fix: bugs                                                   | vague by vague
            FINAL SUCCESS: EVERYTHING OPERATIONAL WITH TIP-TOP QUALITY! | vague by vague
            ULTIMATE FIXES DONE - 100% PRODUCTION READY                 | vague by vague
            Improved login                                              | improvements by verb
            feat: polls                                                 | new-features by type
            Retention in hours                                          | improvements by remainder
            修复登录页面崩溃                                                    | improvements by remainder
            ひらがなだけのめっせーじ                                                | improvements by remainder
            feat: delete comments        | improvements by contradiction
            feat: rename files           | improvements by contradiction
            feat: add comments to tasks  | new-features by type
            Add tasks                    | new-features by verb
            Add feedback                 | new-features by verb
            Add comments                 | vague by vague
            Push: retry on 503           | improvements by remainder
            20% faster start             | improvements by remainder
            Start is 20% faster          | improvements by remainder
            Various fixes for the editor | bug-fixes by fixes
            Various accessibility fixes  | bug-fixes by fixes
            A rewrite of the editor      | improvements by remainder
            FINAL FIX FOR LOGIN          | bug-fixes by fixes
            ULTIMATE ACHIEVEMENT - 100% PRODUCTION READY | vague by vague
            """)
    void whatHasNoObjectIsCounted(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void itIsCountedInTheSectionThatItSeemsToBeOf() {
        ReleaseChanges changes = Told.of("more changes", "Fix bug", "Add stuff", "fix: errors");

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.vague())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Category.ADDED, 1, Category.CHANGED, 1, Category.FIXED, 2));
    }
}
