package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class WrongParametersTest {
    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "package", pom = "pom.xml")
    @MojoParameter(name = "threads", value = "0")
    void aNumberOutOfRangeIsToldByItsParameterAlone(PackageMojo mojo) {
        mojo.project.setPackaging("pom");

        assertThatThrownBy(mojo::request)
                .hasMessage("parameter-invalid: 0 is out of range (plexichat.threads)\n"
                        + "    -> name a number from 1 to 64, or leave it at its default");
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "package", pom = "pom.xml")
    @MojoParameter(name = "threads", value = "65")
    @MojoParameter(name = "compression", value = "10")
    void twoNumbersOutOfRangeAreToldTogether(PackageMojo mojo) {
        mojo.project.setPackaging("pom");

        assertThatThrownBy(mojo::request)
                .hasMessageContainingAll(
                        "10 is out of range (plexichat.compression)", "65 is out of range (plexichat.threads)");
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "inspect", pom = "pom.xml")
    @MojoParameter(name = "against", value = "")
    void anEmptyElementOfThePomCountsAsNotSaid(InspectMojo mojo) {
        assertThat(mojo.request().against()).isEmpty();
    }
}
