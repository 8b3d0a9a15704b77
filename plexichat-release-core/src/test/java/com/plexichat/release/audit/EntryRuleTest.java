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
    void aLinkThatComesBackFromAboveThePackageLeadsOut() {
        assertThat(chat.link("lib/a", "../../chat/x")
                        .link("lib/b", ".././/lib/../x")
                        .findings())
                .containsExactly("package-entry-unsafe lib/a: the link to \"../../chat/x\" leads out of the package");
    }

    @Test
    void devicesAreFound() {
        assertThat(chat.device("console").findings())
                .containsExactly("package-entry-unsafe console: it is neither a file nor a folder nor a link");
    }

    @Test
    void aHardLinkLeadsToAPathOfTheArchive() {
        assertThat(chat.file("a", "")
                        .hardLink("lib/b", "chat/a")
                        .hardLink("lib/c", "../a")
                        .hardLink("lib/d", "etc/passwd")
                        .findings())
                .containsExactly(
                        "package-entry-unsafe lib/c: the link to \"../a\" leads out of the package",
                        "package-entry-unsafe lib/d: the link to \"etc/passwd\" leads out of the package");
    }

    @Test
    void namesThatLeadOutAreFound() {
        assertThat(chat.file("a", "")
                        .named("/etc/cron.d/x")
                        .named("../../etc/x")
                        .named("chat/../../x")
                        .named("other/x")
                        .named("other/y")
                        .findings())
                .containsExactly(
                        "package-entry-unsafe ../../etc/x: its name has \"..\" in it, and may lead out of the package",
                        "package-entry-unsafe /etc/cron.d/x: its name begins at the root of the system",
                        "package-entry-unsafe chat/../../x: its name has \"..\" in it, and may lead out of the package",
                        "package-entry-unsafe x: \"other\" is beside \"chat\" at the top of the package, where one folder"
                                + " is all there may be");
    }

    @Test
    void whatIsThereTwiceIsFoundHoweverItIsSpelled() {
        assertThat(chat.named("./")
                        .folder("lib/")
                        .folder("lib/")
                        .file("lib/a", "")
                        .file("./lib//a", "")
                        .file("b", "")
                        .link("b", "lib/a")
                        .folder("c/")
                        .link("c", "lib")
                        .findings())
                .extracting(finding -> finding.replaceFirst(".*unsafe (.*): the package has it more than once.*", "$1"))
                .containsExactly("b", "c", "lib/a");
    }
}
