package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.audit.GlibcFloors;
import com.plexichat.release.audit.GlibcVersion;
import com.plexichat.release.audit.SafeSetting;
import com.plexichat.release.audit.Waiver;
import com.plexichat.release.goal.CheckRequest;
import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class CheckMojoTest {
    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void configurationsAndWaiversAreBound(CheckMojo mojo) {
        CheckRequest request = mojo.request();

        assertThat(request.floors())
                .isEqualTo(new GlibcFloors(
                        Optional.of(GlibcVersion.parse("2.31")),
                        Map.of(Platform.parse("linux-amd64"), GlibcVersion.parse("2.28"))));
        assertThat(request.settings())
                .containsExactly(
                        new SafeSetting("config/config.json", "/debug", Optional.of("false"), Optional.empty()),
                        new SafeSetting("config/config.json", "/password", Optional.empty(), Optional.of("\"admin\"")));
        assertThat(request.warnOnly())
                .containsExactlyInAnyOrder(ProblemCode.PACKAGE_LEFTOVER, ProblemCode.PACKAGE_BUILD_PATH);
        assertThat(request.waivers())
                .containsExactly(new Waiver(
                        ProblemCode.PACKAGE_SECRET,
                        PathPattern.of("docs/*.pem"),
                        "the key of an example",
                        LocalDate.of(2027, 3, 31)));
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void nothingIsWaivedUnlessThePomSaysSo(CheckMojo mojo) {
        CheckRequest request = mojo.request();

        assertThat(request.floors()).isEqualTo(GlibcFloors.NONE);
        assertThat(request.settings()).isEmpty();
        assertThat(request.warnOnly()).isEmpty();
        assertThat(request.waivers()).isEmpty();
    }

    @Test
    @Basedir("src/test/projects/wrong-check")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void everythingThatIsWrongWithTheParametersIsToldAtOnce(CheckMojo mojo) {
        List<Problem> problems =
                catchThrowableOfType(ReleaseException.class, mojo::request).problems();

        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.PARAMETER_INVALID);
        assertThat(problems)
                .extracting(problem -> problem.where() + ": " + problem.what())
                .satisfiesExactly(
                        version -> assertThat(version).isEqualTo("plexichat.glibc: \"new\" is no version of glibc"),
                        second -> assertThat(second)
                                .isEqualTo("plexichat.glibc: \"2.28\" is a second version for the same platforms"),
                        none -> assertThat(none)
                                .endsWith("/debug\" in config/config.json has none of <expect> and <forbid>"),
                        noJson -> assertThat(noJson).contains("<configurations>", "is not valid JSON"),
                        rule -> assertThat(rule)
                                .isEqualTo("plexichat.warnOnly: there is no rule \"package-leftovers\" for packages"),
                        reason -> assertThat(reason)
                                .isEqualTo("<waivers>: the <waiver> of package-secret for docs/*.pem has no <reason>"),
                        until -> assertThat(until)
                                .isEqualTo("<waivers>: the <waiver> of package-secret for docs/*.pem has no <until>"),
                        unknown -> assertThat(unknown).isEqualTo("<waivers>: there is no rule \"secret\" for packages"),
                        noDay -> assertThat(noDay)
                                .isEqualTo("<waivers>: the <until> of the <waiver> of secret for docs/*.pem,"
                                        + " \"31.3.2027\", is no day"));
    }
}
