package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationMojoTest {
    private static final String PLUGIN = """
            <configuration>
              <serverId>forge</serverId>
              <gates>
                <gate>
                  <name>tests</name>
                  <command>make test PASSWORD=hidden</command>
                </gate>
              </gates>
            </configuration>""";

    @TempDir
    private Path folder;

    private String table(String snippet, String... options) throws Exception {
        Mistake project = Mistake.inThePom("none", "configuration", "", snippet);
        Path pom = Files.writeString(folder.resolve("pom.xml"), project.pom());
        Path answer = folder.resolve("answer.txt");
        Properties commandLine = new Properties();
        commandLine.setProperty("plexichat.outputFile", answer.toString());
        for (String option : options) {
            commandLine.setProperty(option, "true");
        }
        assertThat(new PlainMaven(pom).failure("configuration", commandLine)).isEmpty();
        return Files.readString(answer);
    }

    @Test
    void theElementsOfThePluginAreListedWithTheirLinesAndNoCommand() throws Exception {
        assertThat(table(PLUGIN, "plexichat.dryRun"))
                .containsPattern("serverId +forge +pom.xml, line 14\n")
                .containsPattern("gates +1 entry +pom.xml, line 15\n")
                .containsPattern("dryRun +true +the command line\n")
                .doesNotContain("hidden");
    }

    @Test
    void aPropertyOfThePomIsListedWithItsLineAndADefaultAsThisProjectHasIt() throws Exception {
        assertThat(table("""
                <properties>
                  <plexichat.patience>60</plexichat.patience>
                </properties>"""))
                .containsPattern("patience +60 +pom.xml, line 9\n")
                .containsPattern("product +chat +default\n");
    }

    @Test
    void theParametersOfTheHelpGoalAreLeftOut() throws Exception {
        assertThat(table(PLUGIN)).doesNotContain("lineLength");
    }
}
