package com.plexichat.release.maven;

import com.plexichat.release.goal.InitRequest;
import com.plexichat.release.init.InitAnswers;
import com.plexichat.release.init.PomFacts;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.metadata.VersionFacts;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.release.wiring.ReleaseGoals;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a repository lacks before its first release: pom, version, workflow. It needs no pom, asks nothing and
 * leaves every file that is there as it is.
 */
@Mojo(
        name = "init",
        requiresProject = false,
        aggregator = true,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class InitMojo extends PlexichatMojo<InitRequest> {
    /** The group id of the pom; that of the repository's owner at GitHub if not set. */
    @Parameter(property = "plexichat.groupId")
    private @Nullable String groupId;

    /** Shows what would be written, and writes nothing. */
    @Parameter(property = "plexichat.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    protected InitRequest request() {
        return new InitRequest(
                hasPom() ? folder() : Path.of(session.getExecutionRootDirectory()),
                hasPom() ? Optional.of(pom()) : Optional.empty(),
                new InitAnswers(
                        given("plexichat.product"),
                        given("plexichat.displayName"),
                        text(groupId),
                        platforms(),
                        commandLineVersion(),
                        scheme(given("plexichat.scheme"))),
                pluginVersion(),
                dryRun);
    }

    /** What the command line says; the parameters' defaults are a pom's. */
    private Optional<String> given(String property) {
        return text(session.getUserProperties().getProperty(property));
    }

    private List<Platform> platforms() {
        String parameter = "plexichat.platforms";
        return all(
                given(parameter).stream()
                        .flatMap(names -> Stream.of(names.split(",", -1)))
                        .toList(),
                name -> platform(name, parameter));
    }

    private static Optional<VersionScheme> scheme(Optional<String> name) {
        return name.map(each -> VersionSchemes.named(each, "plexichat.scheme"));
    }

    private PomFacts pom() {
        ProjectFacts told = facts();
        VersionFacts version = told.version();
        return new PomFacts(
                told.product(), told.displayName(), version.pomProperty().or(version::projectVersion));
    }

    @Override
    protected void run(ReleaseGoals goals, InitRequest request) {
        goals.init().run(request);
    }
}
