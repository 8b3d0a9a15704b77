package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftoverRuleTest {
    @TempDir
    Path folder;

    private TestPackage chat;

    @BeforeEach
    void begin() {
        chat = new TestPackage(folder.resolve("chat.tar.gz"));
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

    @Test
    void neitherCapitalsNorALineBreakHideALeftover() {
        assertThat(chat.file("web/A.ORIG", "")
                        .file("web/a.BAK", "")
                        .file("web/THUMBS.DB", "")
                        .file("web/b\nc.orig", "")
                        .findings())
                .hasSize(4)
                .allMatch(finding -> finding.startsWith("package-leftover web/"));
    }

    @Test
    void namesThatOnlyResembleLeftoversAreNone() {
        assertThat(chat.file("web/#", "")
                        .file("web/#1.txt", "")
                        .file("web/orig", "")
                        .file("web/keep", "")
                        .file("web/a.swpx", "")
                        .file("web/__pycache__.py", "")
                        .findings())
                .isEmpty();
    }

    @Test
    void aFolderOfLeftoversIsToldOnce() {
        assertThat(chat.file("lib/__pycache__/a.pyc", "")
                        .file("lib/__pycache__/b.pyc", "")
                        .findings())
                .containsExactly("package-leftover lib/__pycache__: a leftover of a tool is in the package");
    }
}
