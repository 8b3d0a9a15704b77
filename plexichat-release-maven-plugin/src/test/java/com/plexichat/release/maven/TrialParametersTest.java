package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.goal.ProveInstallRequest;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class TrialParametersTest {
    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "prove-install", pom = "pom.xml")
    void parametersOfATrialAreBound(ProveInstallMojo mojo) {
        ProveInstallRequest request = mojo.request();

        assertThat(request.folder())
                .hasValueSatisfying(built -> assertThat(built).hasFileName("built"));
        assertThat(request.former()).contains("b.1.0-1");
        assertThat(request.trial()).hasFileName("trial");
        assertThat(request.updater()).hasFileName("updater.jar");
        assertThat(request.proof()).hasFileName("proof.json");
        assertThat(request.keepTrial()).isTrue();
        assertThat(request.dryRun()).isTrue();
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "release", pom = "pom.xml")
    void theProofThatAReleaseNeedsIsBound(ReleaseMojo mojo) {
        assertThat(mojo.request().requiredProof())
                .hasValueSatisfying(proof -> assertThat(proof).hasFileName("proof.json"));
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "release", pom = "pom.xml")
    void aReleaseWantsNoProofUnlessToldSo(ReleaseMojo mojo) {
        assertThat(mojo.request().requiredProof()).isEmpty();
    }
}
