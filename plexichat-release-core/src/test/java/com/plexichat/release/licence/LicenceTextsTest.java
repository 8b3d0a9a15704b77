package com.plexichat.release.licence;

import static com.plexichat.release.testkit.LicenceText.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LicenceTextsTest {
    private final LicenceTexts texts = new LicenceTexts();

    private String said(String text) {
        return texts.of(text).map(SpdxExpression::text).orElse("-");
    }

    @Test
    void everyLicenceOfTheTableIsKnownByItsText() {
        assertThat(ids()).allSatisfy(id -> assertThat(said(text(id))).isEqualTo(id));
    }

    private static Stream<String> ids() {
        return LicenceTable.lines("licence-phrases.txt").stream().map(head -> head.substring(0, head.indexOf(' ')));
    }

    @Test
    void noTextOfAnotherLicenceIsTakenForOneOfThese() {
        Map<String, String> taken = new TreeMap<>();
        for (String line : LicenceTable.lines("spdx-ids.txt")) {
            String[] parts = line.split(" ", 3);
            if (parts[0].equals("licence")) {
                texts.of(text(parts[1])).ifPresent(said -> taken.put(parts[1], said.text()));
            }
        }
        ids().forEach(taken::remove);
        taken.remove("MPL-2.0-no-copyleft-exception", "MPL-2.0");
        taken.entrySet()
                .removeIf(each -> each.getKey().replace("-or-later", "-only").equals(each.getValue()));

        assertThat(taken).isEmpty();
    }

    @Test
    void lineBreaksLettersAndMarksMakeNoDifference() {
        assertThat(said(text("MIT").toUpperCase(Locale.ROOT).replace("\n", "\r\n * ")))
                .isEqualTo("MIT");
    }

    @Test
    void severalTextsInOneFileSayNothingThatIsSure() {
        assertThat(said(text("MIT") + text("Apache-2.0"))).isEqualTo("-");
        assertThat(said(text("MIT") + "Commercial use costs a beer. ".repeat(40)))
                .isEqualTo("-");
        assertThat(said("")).isEqualTo("-");
        assertThat(said(text("MIT").repeat(2_000))).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Commons Clause\" License Condition v1.0. The License does not grant to you the right to Sell it.",
                "It may only be used for non-commercial purposes.",
                "Commercial use requires a licence of its own.",
                "Additional Use Grant: none"
            })
    void textThatTakesBackAPartOfALicenceIsNotThatLicence(String restriction) {
        assertThat(ids().map(id -> said(restriction + "\n\n" + text(id)))).containsOnly("-");
        assertThat(said(text("MIT") + "\n" + restriction)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat/LICENSE",
                "LICENCE.txt",
                "META-INF/LICENSE.md",
                "COPYING.LESSER",
                "chat/x-1.dist-info/licenses/some/file",
                "UNLICENSE",
                "license-mit"
            })
    void fileIsKnownByItsName(String path) {
        assertThat(LicenceTexts.isLicenceFile(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"license.py", "org/example/License.class", "licensed", "licenses/list.json", "relicense.txt"})
    void otherFilesAreNone(String path) {
        assertThat(LicenceTexts.isLicenceFile(path)).isFalse();
    }
}
