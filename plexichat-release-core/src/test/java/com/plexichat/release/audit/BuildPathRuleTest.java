package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildPathRuleTest {
    private static final AuditRules RULES =
            new AuditRules(GlibcFloors.NONE, List.of(Path.of("/srv/jobs/chat"), Path.of("/app")), List.of());

    @TempDir
    Path folder;

    private List<String> findings(String text) {
        return new TestPackage(folder.resolve("chat.tar.gz"))
                .file("bin/x", text)
                .findings(RULES);
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/jobs/chat, /srv/jobs/chat",
        "file:/srv/jobs/chat/src/x.c, /srv/jobs/chat",
        "/home/runner/work/chat/chat/x.c, /home/runner/",
        "PATH=/usr/bin:/home/anna/bin, /home/anna/",
        "/home/john/chat/x.c, /home/john/",
        "C:/Users/Anna.B/chat/x.c, /Users/Anna.B/",
        "/builds/group/chat/src/x.c, /builds/group/chat/",
        "-I/home/anna/inc -L/srv/x, /home/anna/",
        "cc -L/srv/jobs/chat/lib, /srv/jobs/chat",
        "a\\n/home/anna/x, /home/anna/",
        "{\"a\":\"\\/home\\/anna\\/x\"}, \\/home\\/anna\\/",
        "{\"a\":\"\\/srv\\/jobs\\/chat\"}, \\/srv\\/jobs\\/chat",
        "C:\\Users\\Anna Berg\\x.c, \\Users\\Anna Berg\\",
        "C:\\\\Users\\\\anna\\\\x.c, \\\\Users\\\\anna\\\\",
        "/home/jörg/x.c, /home/jörg/"
    })
    void aFolderOfTheBuildIsFound(String text, String told) {
        assertThat(findings(text + "\0"))
                .singleElement()
                .asString()
                .startsWith("package-build-path bin/x: the path of a build, " + told + ", is in the file");
    }

    @Test
    void aConstantOfAClassFileIsFoundWhateverItsLengthLooksLike() {
        for (int length = 13; length < 300; length++) {
            String constant = "/home/anna/" + "x".repeat(length - 11);
            String pool = "\0\1" + (char) (length >> 8) + (char) (length & 0xff) + constant + "\1\0\1I";

            assertThat(scanned(pool.getBytes(StandardCharsets.ISO_8859_1)))
                    .as("length %s", length)
                    .containsExactly("/home/anna/");
        }
    }

    private static List<String> scanned(byte[] content) {
        List<String> found = new ArrayList<>();
        Anchors anchors = new Anchors(List.of(PlaceMark.below("/home/", Separator.SLASH)));
        try (ContentScan scan = new ContentScan(anchors, content.length, (mark, what, at) -> found.add(what))) {
            scan.write(content, 0, content.length);
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/jörg/chat, x=/srv/jörg/chat/a.c, /srv/jörg/chat",
        "C:/jobs/chat, C:\\jobs\\chat\\a.c, C:\\jobs\\chat",
        "C:/jobs/chat, C:\\\\jobs\\\\chat\\\\a.c, C:\\\\jobs\\\\chat",
        "C:/jobs/chat, C:/jobs/chat, C:/jobs/chat"
    })
    void theProjectsFolderIsFoundInItsLettersAndAsWindowsWritesIt(String folder, String text, String told) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        try (ContentScan scan = new ContentScan(
                new Anchors(BuildPathRule.marksOf(folder)), content.length, (mark, what, at) -> found.add(what))) {
            scan.write(content, 0, content.length);
        }
        assertThat(found).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "use \\Users\\Models\\User;",
                "..\\Users\\Anna\\x",
                "C:\\Users\\Public\\x",
                "C:\\Users\\<name>\\x",
                "chat-I/home/anna/x",
                "/srv/jobs/chatter/x",
                "/data/srv/jobs/chat/x",
                "/app/x",
                "https://chat.social/home/anna/x",
                "/home/user/x",
                "/home/<user>/x",
                "/home/${USER}/x",
                "~/home/anna/x",
                "/home/",
                "/home/anna"
            })
    void anotherPathIsNot(String text) {
        assertThat(findings(text)).isEmpty();
    }
}
