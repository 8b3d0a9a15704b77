package com.plexichat.release.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "'größer <&> \ud83d\ude80', 'größer <&> \ud83d\ude80'",
        "' a \r\n b ', 'a b'",
        "'a\u0001b\ufffe', 'a\ufffdb\ufffd'",
        "'half \ud800', 'half \ufffd'",
        "'\u001f', ''"
    })
    void isOneLineThatBothFormsCanHold(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void differentFilesHaveDifferentRefs() {
        List<String> paths = List.of("file:a b", "file:a  b", "file:a%20b", "file:a\nb", "file:a\u0001b", "file:ab");

        assertThat(paths.stream().map(BomRef::of))
                .doesNotHaveDuplicates()
                .startsWith("file:a%20b", "file:a%20%20b", "file:a%2520b");
        assertThat(BomRef.of(Bills.THEME)).isEqualTo(Bills.THEME);
    }
}
