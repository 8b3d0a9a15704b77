package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
        "C:/Users/Anna.B/chat/x.c, /Users/Anna.B/",
        "/builds/group/chat/src/x.c, /builds/group/chat/"
    })
    void aFolderOfTheBuildIsFound(String text, String told) {
        assertThat(findings(text + "\0"))
                .singleElement()
                .asString()
                .startsWith("package-build-path bin/x: the path of a build, " + told + ", is in the file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
