package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebEditRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Create server.py | vague by web-edit
            Update config.json | vague by web-edit
            Delete old.py | vague by web-edit
            Rename a.py to b.py | vague by web-edit
            Add files via upload | vague by web-edit
            Update README.md | left-out by documentation
            Update config.json for new keys | improvements by verb
            feat: create server.py | new-features by type
            """)
    void whatTellsOnlyAFileIsCounted(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
