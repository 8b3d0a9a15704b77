package com.plexichat.release.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchivePathTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "top/bin/run", "a b", "...", "a..", ".hidden", "Grüße/漢字 😀.txt", "-rf", "a:b", "~"})
    void anyPlainNameIsAPath(String text) {
        assertThat(ArchivePath.fault(text)).isEmpty();
        assertThat(new ArchivePath(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|has no name",
                "/|has an absolute name",
                "/etc/passwd|has an absolute name",
                "..|has the part \"..\" in its name",
                "a/../b|has the part \"..\" in its name",
                "./a|has the part \".\" in its name",
                "a//b|has the part \"\" in its name",
                "a/|has the part \"\" in its name",
                "a\\b|has a backslash in its name",
            })
    void aNameThatLeadsElsewhereSomewhereIsNone(String text, String reason) {
        assertThat(ArchivePath.fault(text)).contains(reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArchivePath(text))
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\nb", "a\rb", "a\tb", "\u001b[2J", "\u007f", "\u009b", "a\u2028b"})
    void controlCharactersAreRefusedAndShownEscaped(String text) {
        assertThat(ArchivePath.fault(text)).contains("has a control character in its name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArchivePath(text))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ufffd", "a\ud800", "\udc00a"})
    void aNameThatIsNoUtf8IsRefused(String text) {
        assertThat(ArchivePath.fault(text)).contains("has a name that is not UTF-8");
    }

    @Test
    void lengthsAreThoseOfFileSystemsInBytes() {
        assertThat(ArchivePath.fault("x".repeat(255))).isEmpty();
        assertThat(ArchivePath.fault("x".repeat(256)))
                .hasValueSatisfying(why -> assertThat(why).contains("part of more than 255"));
        assertThat(ArchivePath.fault("ü".repeat(128))).isPresent();
        assertThat(ArchivePath.fault("x/".repeat(2047) + "xx")).isEmpty();
        assertThat(ArchivePath.fault("x/".repeat(2048) + "x")).contains("has a name of more than 4096 bytes");
    }

    @Test
    void aPathKnowsWhereItIs() {
        ArchivePath path = new ArchivePath("a/b/c");

        assertThat(path.parts()).containsExactly("a", "b", "c");
        assertThat(path.name()).isEqualTo("c");
        assertThat(path.parent()).contains(new ArchivePath("a/b"));
        assertThat(path.parents()).containsExactly(new ArchivePath("a"), new ArchivePath("a/b"));
        assertThat(new ArchivePath("a").parent()).isEmpty();
        assertThat(new ArchivePath("a").parents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"readme,README", "ü,u\u0308", "Ü,u\u0308", "straße,STRASSE", "a/B,A/b"})
    void twinsHaveOneKey(String one, String other) {
        assertThat(new ArchivePath(one).twinKey()).isEqualTo(new ArchivePath(other).twinKey());
    }

    @ParameterizedTest
    @CsvSource({"a,b", "u,ü", "x²,x2"})
    void othersDoNot(String one, String other) {
        assertThat(new ArchivePath(one).twinKey()).isNotEqualTo(new ArchivePath(other).twinKey());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"Grüße 漢字 😀|Grüße 漢字 😀", "a\u202eb|a\\u202eb", "a\\b|a\\\\b"},
            delimiter = '|')
    void namesAreShownSoThatNothingOfThemHides(String name, String shown) {
        assertThat(VisibleText.of(name)).isEqualTo(shown);
        assertThat(VisibleText.of("\u001b[2J")).isEqualTo("\\u001b[2J");
        assertThat(VisibleText.of("a\nb\udb40\udc41\ud800")).isEqualTo("a\\nb\\u{e0041}\\ud800");
    }
}
