package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.plexichat.release.changelog.ChangelogFormat;
import com.plexichat.release.goal.ChangelogQuestion;
import com.plexichat.release.goal.ChangelogRequest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class ChangelogMojoTest {
    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "changelog", pom = "pom.xml")
    void withoutParametersEverythingIsToldInMarkdown(ChangelogMojo mojo) {
        assertThat(mojo.request())
                .isEqualTo(new ChangelogRequest(
                        mojo.request().project(),
                        Optional.empty(),
                        Optional.empty(),
                        new ChangelogQuestion(
                                new ChangelogQuestion.Range(Optional.empty(), Optional.empty(), Optional.empty()),
                                ChangelogFormat.MARKDOWN,
                                Optional.empty(),
                                Optional.empty()),
                        false));
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "changelog", pom = "pom.xml")
    @MojoParameter(name = "since", value = "a.1.1-1")
    @MojoParameter(name = "until", value = "a.1.2-1")
    @MojoParameter(name = "format", value = "json")
    @MojoParameter(name = "repository", value = "plexi/chat")
    @MojoParameter(name = "outputFile", value = "/answers/changelog.json")
    void theAnswerIsAsTheParametersSay(ChangelogMojo mojo) {
        ChangelogQuestion question = mojo.request().question();

        assertThat(question.range())
                .isEqualTo(
                        new ChangelogQuestion.Range(Optional.empty(), Optional.of("a.1.1-1"), Optional.of("a.1.2-1")));
        assertThat(question.format()).isEqualTo(ChangelogFormat.JSON);
        assertThat(mojo.request().repository()).contains("plexi/chat");
        assertThat(question.outputFile()).contains(Path.of("/answers/changelog.json"));
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "changelog", pom = "pom.xml")
    @MojoParameter(name = "update", value = "true")
    @MojoParameter(name = "dryRun", value = "true")
    void anUpdateIsOneOfTheProjectsChangelog(ChangelogMojo mojo) {
        assertThat(mojo.request().question().file())
                .contains(mojo.request().project().folder().resolve("CHANGELOG.md"));
        assertThat(mojo.request().dryRun()).isTrue();
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "changelog", pom = "pom.xml")
    @MojoParameter(name = "of", value = "b.1.1-1")
    void oneVersionIsAskedFor(ChangelogMojo mojo) {
        assertThat(mojo.request().question().range().of()).contains("b.1.1-1");
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "changelog", pom = "pom.xml")
    @MojoParameter(name = "of", value = "b.1.1-1")
    @MojoParameter(name = "since", value = "a.1.1-1")
    @MojoParameter(name = "format", value = "yaml")
    @MojoParameter(name = "repository", value = "chat")
    @MojoParameter(name = "scheme", value = "semver")
    @MojoParameter(name = "product", value = "a/b")
    void whatIsWrongWithParametersIsToldAtOnce(ChangelogMojo mojo) {
        assertThat(assertThrows(ReleaseException.class, mojo::request).problems())
                .extracting(Problem::where)
                .containsExactly(
                        "plexichat.scheme",
                        "plexichat.product",
                        "plexichat.format",
                        "plexichat.of",
                        "plexichat.repository");
    }
}
