package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.goal.InitRequest;
import com.plexichat.release.init.InitAnswers;
import com.plexichat.release.init.PomFacts;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.VersionSchemes;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class InitParametersTest {
    private static Properties commandLine(InitMojo mojo) {
        return mojo.session.getUserProperties();
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "init", pom = "pom.xml")
    void whatTheCommandLineDoesNotSayIsDerived(InitMojo mojo) {
        InitRequest request = mojo.request();

        assertThat(request.answers())
                .isEqualTo(new InitAnswers(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(request.pom()).map(PomFacts::version).contains(Optional.of(mojo.project.getVersion()));
        assertThat(request.dryRun()).isFalse();
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "init", pom = "pom.xml")
    void everyAnswerOfTheCommandLineCounts(InitMojo mojo) {
        commandLine(mojo).setProperty("plexichat.product", "prochat");
        commandLine(mojo).setProperty("plexichat.displayName", "ProChat");
        commandLine(mojo).setProperty("plexichat.platforms", "linux-arm64, linux-amd64");
        commandLine(mojo).setProperty("plexichat.version", "0a1");
        commandLine(mojo).setProperty("plexichat.scheme", "compact");

        assertThat(mojo.request().answers())
                .isEqualTo(new InitAnswers(
                        Optional.of("prochat"),
                        Optional.of("ProChat"),
                        Optional.empty(),
                        List.of(Platform.parse("linux-arm64"), Platform.parse("linux-amd64")),
                        Optional.of("0a1"),
                        Optional.of(VersionSchemes.named("compact", ""))));
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "init", pom = "pom.xml")
    void whatThePomSaysIsItsOwn(InitMojo mojo) {
        InitRequest request = mojo.request();

        assertThat(request.answers().product()).isEmpty();
        assertThat(request.answers().platforms()).isEmpty();
        assertThat(request.pom()).contains(new PomFacts("mattermost", "ProChat", Optional.of("b.2.0-7")));
        assertThat(request.dryRun()).isTrue();
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "init", pom = "pom.xml")
    void platformsThatAreUnknownAreToldTogether(InitMojo mojo) {
        commandLine(mojo).setProperty("plexichat.platforms", "linux-arm46,windows");

        assertThatThrownBy(mojo::request)
                .hasMessageContaining("linux-arm46")
                .hasMessageContaining("windows")
                .hasMessageContaining("plexichat.platforms");
    }
}
