package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorMojoTest {
    private static final String SOUND = """
            <configuration>
              <repository>owner/chat</repository>
            </configuration>""";

    @TempDir
    private Path folder;

    private Path pom(String name, String snippet) throws Exception {
        Path pom = Files.createDirectories(folder.resolve(name)).resolve("pom.xml");
        return Files.writeString(
                pom, Mistake.inThePom("none", "doctor", "", snippet).pom());
    }

    private JsonObject answer(Path... poms) throws Exception {
        Path answer = folder.resolve("answer.json");
        Properties commandLine = new Properties();
        commandLine.setProperty("plexichat.outputFile", answer.toString());
        commandLine.setProperty("plexichat.format", "json");
        commandLine.setProperty("plexichat.offline", "true");
        assertThat(new PlainMaven(poms).failure("doctor", commandLine))
                .hasValueSatisfying(text -> assertThat(text).contains("release-impossible"));
        return Json.parseObject(Files.readString(answer), "the answer");
    }

    private static String findings(JsonObject answer) {
        return String.join(
                "\n",
                answer.list(
                        "findings",
                        each -> each.string("code") + ": " + each.string("what") + " (" + each.string("where") + ")"));
    }

    @Test
    void parametersAreBoundAndTheServerIsLeftAloneOffline() throws Exception {
        JsonObject answer = answer(pom("chat", SOUND));

        assertThat(answer.list("checks", each -> each.string("subject") + ": " + each.string("said")))
                .contains(
                        "configuration: every parameter that is set is known",
                        "repository of the release: owner/chat",
                        "clock: Maven is offline, or plexichat.offline is set");
        assertThat(findings(answer)).contains("git-repository-missing");
    }

    @Test
    void whatIsMisspeltInAnyModuleIsAFindingAndTheRestIsLookedAt() throws Exception {
        JsonObject answer = answer(
                pom("", "<configuration>\n  <repositry>owner/chat</repositry>\n</configuration>"),
                pom("server", "<properties>\n  <plexichat.betaFrist>false</plexichat.betaFrist>\n</properties>"));

        assertThat(findings(answer))
                .contains("parameter-unknown: <repositry> is a parameter of no goal (pom.xml, line ")
                .contains("parameter-unknown: plexichat.betaFrist is a property of no goal (server/pom.xml, line 9)")
                .contains("git-repository-missing");
    }

    @Test
    void aParentThatIsLeftOutDoesNotKeepItFromLooking() throws Exception {
        JsonObject answer = answer(
                pom("", "<properties>\n  <plexichat.skip>true</plexichat.skip>\n</properties>"), pom("chat", SOUND));

        assertThat(answer.list("checks", each -> each.string("subject") + ": " + each.string("said")))
                .contains(
                        "version, tag and commit: this project is left out by plexichat.skip:"
                                + " name the module that is released with -pl",
                        "configuration: every parameter that is set is known");
        assertThat(findings(answer)).contains("git-repository-missing");
    }

    @Test
    void aValueThatNothingCanBeMadeOfIsAFindingToo() throws Exception {
        JsonObject answer = answer(pom("chat", "<configuration>\n  <scheme>semver</scheme>\n</configuration>"));

        assertThat(findings(answer)).contains("parameter-invalid", "git-repository-missing");
        assertThat(answer.list("checks", each -> each.string("subject") + ": " + each.string("state")))
                .contains("version, tag and commit: not asked");
    }
}
