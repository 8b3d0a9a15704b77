package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntryRuleTest {
    @TempDir
    Path folder;

    private TestPackage chat;

    @BeforeEach
    void begin() {
        chat = new TestPackage(folder.resolve("chat.tar.gz"));
    }

    @Test
    void modesThatGiveRightsAwayAreFound() {
        assertThat(chat.file("a", 0666, new byte[0])
                        .file("b", 04755, new byte[0])
                        .file("c", 02755, new byte[0])
                        .file("d", 0755, new byte[0])
                        .findings())
                .containsExactly(
                        "package-entry-unsafe a: every user could change it: its mode is 666",
                        "package-entry-unsafe b: it would run with the rights of its owner or group: its mode is 4755",
                        "package-entry-unsafe c: it would run with the rights of its owner or group: its mode is 2755");
    }

    @Test
    void linksThatLeadOutAreFound() {
        assertThat(chat.link("a", "/etc/passwd")
                        .link("lib/b", "../../x")
                        .link("lib/c", "../x")
                        .link("lib/d", "e")
                        .findings())
                .containsExactly(
                        "package-entry-unsafe a: the link to \"/etc/passwd\" leads out of the package",
                        "package-entry-unsafe lib/b: the link to \"../../x\" leads out of the package");
    }

    @Test
    void devicesAreFound() {
        assertThat(chat.device("console").findings())
                .containsExactly("package-entry-unsafe console: it is neither a file nor a folder nor a link");
    }

    @Test
    void leftoversOfToolsAreFound() {
        assertThat(chat.file("config/config.json~", "")
                        .file("config/.config.json.swp", "")
                        .file("web/app.js.orig", "")
                        .file("web/#app.js#", "")
                        .file("web/.DS_Store", "")
                        .file("web/app.js", "")
                        .findings())
                .extracting(finding -> finding.replaceFirst(":.*", ""))
                .containsExactly(
                        "package-leftover config/.config.json.swp",
                        "package-leftover config/config.json~",
                        "package-leftover web/#app.js#",
                        "package-leftover web/.DS_Store",
                        "package-leftover web/app.js.orig");
    }
}
