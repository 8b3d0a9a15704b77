package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.plexichat.release.goal.DestinationRequest;
import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.KnownParameters;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class NotesMojoTest {
    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "notes", pom = "pom.xml")
    @MojoParameter(name = "repository", value = "plexi/chat")
    @MojoParameter(name = "githubApi", value = "https://git.example.org/api/v3")
    @MojoParameter(name = "offline", value = "true")
    void pullRequestsAreAskedForWhereTheParametersSay(NotesMojo mojo) {
        assertThat(mojo.request().pullRequests())
                .contains(new DestinationRequest(
                        Optional.of("plexi/chat"), Optional.of("https://git.example.org/api/v3"), true));
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "notes", pom = "pom.xml")
    @MojoParameter(name = "repository", value = "chat")
    @MojoParameter(name = "withoutMigration", value = "true")
    @MojoParameter(name = "scheme", value = "semver")
    void whatIsWrongWithParametersIsToldAtOnce(NotesMojo mojo) {
        assertThat(assertThrows(ReleaseException.class, mojo::request).problems())
                .extracting(Problem::where)
                .containsExactly("plexichat.scheme", "plexichat.withoutMigration", "plexichat.repository");
    }

    @Test
    void notesKnowNothingOfHowAReleaseIsPublished() throws Exception {
        KnownParameters known = DescribedParameters.of(ShippedDescriptor.read());

        assertThat(known.all())
                .filteredOn(parameter -> parameter.goal().equals("notes"))
                .extracting(GoalParameter::name)
                .contains("pullRequests", "notesFolder", "repository", "serverId")
                .doesNotContain(
                        "createTag", "parallelUploads", "patience", "betaFirst", "allowStepBack", "warnOfOldTags")
                .doesNotContain("versionPlaces", "alphaBranches", "betaBranches", "stableBranches");
    }
}
