package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.maven.it.ItProject;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MistakesTest {
    private static final String INTRODUCTION = """
            # Mistakes, and what is said of them

            One of each class, with the message of the goal; a test makes each of them and writes this page. A pom that is
            shown in part is that of a project that is not Java, and lines are counted from its beginning. What each code
            means: [problems](problems.md).

            """;

    @TempDir
    private Path folder;

    static List<Mistake> mistakes() {
        return Mistakes.ALL;
    }

    private String message(Mistake mistake, Path project) throws Exception {
        for (String name : List.of("LICENSE", "NOTICE.txt", "README.md", "fonts/a.txt")) {
            write(project.resolve(name), name + "\n");
        }
        write(project.resolve("version.json"), "{\"current_version\": \"a.1.0-1\"}\n");
        write(project.resolve("config/config.json"), "{\"EmailSettings\": {\"SMTPPort\": 25, \"SMTPServer\": \"\"}}\n");
        Path pom = write(project.resolve("pom.xml"), mistake.pom());
        ItProject.in(project.toFile()).committed("feat: add a chat");
        return new PlainMaven(pom)
                .failure(mistake.goal(), mistake.commandLine())
                .orElse("NOT REFUSED")
                .replace(project.toString(), "/home/you/chat");
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachIsToldByItsNameWithWhatToDo(Mistake mistake) throws Exception {
        assertThat(message(mistake, folder)).contains(mistake.named()).contains("\n    -> ");
        assertThat(folder.resolve("target/release")).doesNotExist();
    }

    @Test
    void allOfThemAreOnAPageForPeople() throws Exception {
        List<String> parts = new ArrayList<>();
        for (Mistake mistake : Mistakes.ALL) {
            parts.add(mistake.described(message(mistake, folder.resolve(String.valueOf(parts.size())))));
        }

        assertThat(parts).hasSizeGreaterThanOrEqualTo(30);
        GoldenFile.at(Path.of("../docs/mistakes.md")).holds(INTRODUCTION + String.join("\n", parts));
    }
}
