package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.SHORTEST;
import static com.plexichat.updater.settings.SettingsFiles.wrong;
import static com.plexichat.updater.settings.SettingsFiles.wrongText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class YamlTextTest {
    @Test
    void whatIsNotYamlIsToldWithItsLine() {
        assertThat(wrongText("update_system:\n\tproduct: x\n"))
                .singleElement()
                .asString()
                .startsWith("update.yml:2: the file is not YAML: ");
        assertThat(wrongText("a: [b")).singleElement().asString().contains("is not YAML");
        assertThat(wrongText("a: \u0001")).singleElement().asString().contains("is not YAML");
        assertThat(wrongText("%YAML 2.0\n---\na: b")).singleElement().asString().contains("is not YAML");
    }

    @Test
    void filesOfOtherEditorsAreReadToo() {
        assertThat(wrongText("\ufeff" + SHORTEST)).isEmpty();
        assertThat(wrongText(
                        SHORTEST.lines().map(line -> line + "\r\n").collect(Collectors.joining()) + "  folder: no"))
                .containsExactly("update.yml:7 folder: \"folder\" is not an absolute path");
    }

    @Test
    void whatIsNoObjectIsRefused() {
        for (String text : List.of("- a\n", "text", "null", "42")) {
            assertThat(wrongText(text)).as(text).containsExactly("update.yml: the file is no object with keys");
        }
        for (String text : List.of("", "# nothing\n")) {
            assertThat(wrongText(text)).as(text).containsExactly("update.yml: the file is empty");
        }
    }

    @Test
    void theTopKeyIsNeededAndAlone() {
        assertThat(wrongText("product: plexichat\n"))
                .containsExactly(
                        "update.yml:1 update_system: \"update_system\" is missing",
                        "update.yml:1 product: \"product\" is not known; the nearest key is \"update_system\"");
        assertThat(wrongText("update_system: here\n"))
                .containsExactly("update.yml:1 update_system: \"update_system\" has no keys below it");
    }

    @Test
    void aKeyThatIsThereTwiceIsRefusedWithTheSecondLine() {
        assertThat(wrong("product: other")).containsExactly("update.yml:7 product: \"product\" is there twice");
        assertThat(wrong("keep: [config]\nservice: {limit: 5s, \"limit\": 6s}"))
                .containsExactly("update.yml:8 service.limit: \"service.limit\" is there twice");
    }

    @Test
    void keysAreWords() {
        assertThat(wrong("? [a, b]\n: c")).containsExactly("update.yml:7: the file has a key that is no plain word");
        assertThat(wrong("\"health\\a\\e[2J\": c"))
                .containsExactly("update.yml:7 health\ufffd\ufffd[2J: \"health\ufffd\ufffd[2J\" is not known;"
                        + " the nearest key is \"health\"");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(wrongText(SHORTEST + "---\n" + SHORTEST))
                .containsExactly("update.yml:7: the file has a second document");
        assertThat(wrongText("---\n" + SHORTEST + "...\n")).isEmpty();
    }

    @Test
    void aliasesCannotMakeASmallFileLarge() {
        assertThat(wrong("folder: &f /opt/chat\nbackup:\n  directory: *f"))
                .containsExactly("update.yml:9: the file has an alias");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(wrongText(bomb.toString())).containsExactly("update.yml:2: the file has an alias");
        assertThat(wrong("folder: &f /opt/chat")).isEmpty();
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackEnds() {
        assertThat(wrongText("[".repeat(1_000_000))).containsExactly("update.yml:1: the file is nested too deeply");
        assertThat(wrongText("- ".repeat(500_000))).containsExactly("update.yml:1: the file is nested too deeply");
    }

    @Test
    void aTextOfMoreThanAMebibyteIsRefused() {
        assertThat(wrongText("#".repeat((1 << 20) + 1))).containsExactly("update.yml: the file is longer than 1 MiB");
    }

    @Test
    void wordsOfOlderYamlAreNoTruth() {
        assertThat(wrong("backup:\n  enabled: yes"))
                .containsExactly("update.yml:8 backup.enabled: \"backup.enabled\" is neither true nor false");
        assertThat(wrong("backup:\n  enabled: \"true\"")).hasSize(1);
        assertThat(SettingsFiles.with("backup:\n  enabled: False").backup().enabled())
                .isFalse();
    }

    @Test
    void aTagDoesNotChangeWhatIsRead() {
        assertThat(wrong("folder: !!java.io.File [/etc]"))
                .containsExactly("update.yml:7 folder: \"folder\" is not an absolute path");
    }
}
