package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.wiring.ReleaseGoals;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

final class PlexichatMojoTest {
    private static final class Faulty extends PlexichatMojo<Faulty.Nothing> {
        private record Nothing() {}

        @Override
        protected Nothing request() {
            throw new IllegalStateException("a fault");
        }

        @Override
        protected void run(ReleaseGoals goals, Nothing request) {
            throw new AssertionError("not reached");
        }
    }

    @Test
    void aFaultOfTheToolSaysSoAndAsksForAReport() {
        assertThatThrownBy(() -> new Faulty().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("unexpected: the tool itself failed", "a fault", "-X");
    }
}
