package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release that was built under a version with a build identifier, and a server that says which build it is. */
final class NamedBuildTest extends OnAServedHost {
    private static final String BUILD = TWO + "+build.7";

    @BeforeEach
    void publish() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.publish(new PackedRelease(BUILD), TWO);
    }

    @Test
    void aServerThatSaysTheBuildOfItsReleaseIsHealthy() throws IOException {
        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(BUILD);
        assertThat(host.run("update", "version").out()).isEqualTo(TWO + "\n");
        assertThat(host.run("health")).returns(0, Ended::status);
        assertThat(host.run("update", "upgrade", "--latest")).returns(3, Ended::status);
    }

    @Test
    void aServerThatSaysAnotherBuildIsAnotherVersion() {
        host.run("update", "upgrade", "--latest");
        host.answersAlways(TWO + "+build.8");

        Ended unwell = host.run("health");

        assertThat(unwell).returns(4, Ended::status);
        assertThat(unwell.out()).contains("another version answers", TWO + "+build.8");
    }

    @Test
    void aServerThatSaysTheTagInAnOldFormIsHealthy() {
        host.run("update", "upgrade", "--latest");
        host.answersAlways("v" + TWO);

        assertThat(host.run("health")).returns(0, Ended::status);
    }
}
