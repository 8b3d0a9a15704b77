package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.goal.InspectRequest.Format;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.parameter.GivenProperty;
import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.ParameterShape;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** GitHub's runner reads standard output, and no name in a file is a command for it. */
final class HarmlessAnswersTest {
    private static final String OLD_COMMAND = "##[error]wrong";

    @TempDir
    private Path folder;

    private final StringBuilder output = new StringBuilder();

    private void assertHarmless() {
        assertThat(output.toString()).contains("error]wrong").doesNotContain("##[");
        assertThat(output.toString().lines())
                .noneMatch(line -> line.strip().startsWith("::"))
                .isNotEmpty();
    }

    private Path archive(String name, RawTar tar) throws IOException {
        return Files.write(folder.resolve(name), tar.storedTarGz());
    }

    @ParameterizedTest
    @EnumSource
    void theNamesInAPackage(Format format) throws IOException {
        Path archive =
                archive("chat.tar.gz", new RawTar().file(OLD_COMMAND, "x").link("link", "::stop-commands::x"));

        new InspectGoal(output::append)
                .run(new InspectRequest(
                        Optional.of(archive), Optional.empty(), format, Optional.empty(), Optional.empty()));

        assertHarmless();
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "JSON"})
    void theNamesThatDifferBetweenTwo(Format format) throws IOException {
        Path archive =
                archive("new.tar.gz", new RawTar().file("a/" + OLD_COMMAND, "x").file("a/b", "x"));
        Path older = archive("old.tar.gz", new RawTar().file("a/b", "x"));

        new InspectGoal(output::append)
                .run(new InspectRequest(
                        Optional.of(archive), Optional.of(older), format, Optional.empty(), Optional.empty()));

        assertHarmless();
    }

    @ParameterizedTest
    @EnumSource
    void theValuesOfAConfiguration(VersionRequest.Format format) {
        GoalParameter known = new GoalParameter(
                "notes", "repository", Optional.of("plexichat.repository"), ParameterShape.TEXT, Optional.empty());
        GivenProperty given = new GivenProperty("plexichat.repository", OLD_COMMAND, "pom.xml");

        new ConfigurationGoal(CiEnvironment.from(Map.of()), new Secrets(), output::append)
                .run(new ConfigurationRequest(List.of(known), List.of(), List.of(given), format, Optional.empty()));

        assertHarmless();
    }

    @ParameterizedTest
    @EnumSource
    void theLinesOfAListOfVersions(VersionRequest.Format format) throws IOException {
        Path list = Files.writeString(folder.resolve("tags.txt"), "::stop-commands::x\n" + OLD_COMMAND + "\n");

        new VersionGoal(new TestProject(folder).identities(), output::append, RunReport.NONE)
                .run(new VersionRequest(
                        VersionSchemes.DEFAULT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        new NextVersion(Optional.empty(), Optional.empty(), true),
                        Optional.of(list),
                        true,
                        format,
                        Optional.empty()));

        assertHarmless();
    }
}
