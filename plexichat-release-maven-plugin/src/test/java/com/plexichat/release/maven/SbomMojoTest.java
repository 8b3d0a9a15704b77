package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.thirdparty.LicencePolicy;
import com.plexichat.release.thirdparty.LicencePolicy.Unknown;
import com.plexichat.release.thirdparty.LicenceVerdict;
import com.plexichat.release.thirdparty.LicenceWaiver;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class SbomMojoTest {
    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "sbom", pom = "pom.xml")
    void policyIsBound(SbomMojo mojo) {
        LicencePolicy policy = mojo.policy();

        assertThat(policy.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.licence().text()).isEqualTo("GPL-2.0-only WITH Classpath-exception-2.0");
            assertThat(rule.verdict()).isEqualTo(LicenceVerdict.ALLOWED);
            assertThat(rule.reason()).isEqualTo("the exception is for us");
            assertThat(rule.until()).contains(LocalDate.of(2027, 6, 30));
        });
        assertThat(policy.waivers())
                .containsExactly(new LicenceWaiver("pkg:npm/*", "only for the build", LocalDate.of(2027, 3, 31)));
        assertThat(policy.unknown()).isEqualTo(Unknown.REVIEW);
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "sbom", pom = "pom.xml")
    void everythingIsPermittedUnlessThePomSaysSo(SbomMojo mojo) {
        assertThat(mojo.policy()).isEqualTo(LicencePolicy.NONE);
    }

    @Test
    @Basedir("src/test/projects/wrong-licences")
    @InjectMojo(goal = "sbom", pom = "pom.xml")
    void everythingThatIsWrongWithThePolicyIsToldAtOnce(SbomMojo mojo) {
        List<Problem> problems =
                catchThrowableOfType(ReleaseException.class, mojo::request).problems();

        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.PARAMETER_INVALID);
        assertThat(problems)
                .extracting(problem -> problem.where() + ": " + problem.what() + "; " + problem.hint())
                .containsExactly(
                        "<licences>: \"GPLv3\" is not one licence that SPDX knows; did you mean GPL-3.0-only?",
                        "<licences>: the <verdict> of the <licence> MIT, \"forbidden\", is none;"
                                + " write allowed, review or denied",
                        "<licences>: the <until> of the <licence> MIT, \"soon\", is no day; write it as 2027-03-31",
                        "<licenceWaivers>: the <licenceWaiver> of pkg:npm/* has no <reason>;"
                                + " give it one, such as we bought a licence of it",
                        "<licenceWaivers>: the <licenceWaiver> of pkg:npm/* has no <until>;"
                                + " give it one, such as 2027-03-31",
                        "plexichat.unknownLicences: \"maybe\" says nothing of unknown licences;"
                                + " write allowed, warned or review");
    }

    @Test
    @Basedir("src/test/projects/two-rules-on-a-licence")
    @InjectMojo(goal = "sbom", pom = "pom.xml")
    void twoRulesOnOneLicenceAreWrong(SbomMojo mojo) {
        assertThat(catchThrowableOfType(ReleaseException.class, mojo::policy))
                .hasMessageContaining("two rules are on ISC");
    }
}
