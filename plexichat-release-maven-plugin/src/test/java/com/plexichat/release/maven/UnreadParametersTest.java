package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.maven.it.ItProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says to other goals than those that run. */
final class UnreadParametersTest {
    @TempDir
    private Path folder;

    private List<String> warnings(String executions, String property) throws Exception {
        Files.writeString(folder.resolve("version.json"), "{\"current_version\": \"a.1.0-1\"}\n");
        Path pom = Files.writeString(folder.resolve("pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>chat</artifactId>
                  <version>1.0</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>com.plexichat.release</groupId>
                        <artifactId>plexichat-release-maven-plugin</artifactId>
                        <executions>%s</executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(executions));
        ItProject.in(folder.toFile()).committed("feat: add a chat");
        Properties commandLine = new Properties();
        commandLine.setProperty(property, "true");
        commandLine.setProperty("plexichat.outputFile", folder.resolve("answer").toString());
        PlainMaven maven = new PlainMaven(pom);

        assertThat(maven.failure("changelog", commandLine)).isEmpty();
        return maven.warnings();
    }

    @Test
    void areWarnedOf() throws Exception {
        assertThat(warnings("", "plexichat.explain"))
                .containsExactly(
                        "parameter-unknown: plexichat.explain is a parameter of no goal that runs here, and changes"
                                + " nothing (the command line)",
                        "    -> take it out; it is read by notes");
    }

    @Test
    void areReadWhereThePomBindsOneOfThose() throws Exception {
        assertThat(warnings("<execution><goals><goal>notes</goal></goals></execution>", "plexichat.explain"))
                .isEmpty();
    }
}
