package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that failed once waits for a person. */
final class BlockedVersionTest {
    private static final String ONE = "a.1.0-1";
    private static final String TWO = "a.1.0-2";

    @TempDir
    Path base;

    private ServedHost host;

    @BeforeEach
    void failOnce() throws IOException {
        host = new ServedHost(base);
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        Path start = base.resolve("start");
        String script = Files.readString(start);
        Files.writeString(start, "cd %s; grep -q %s chat/current/VERSION && exit 1\n".formatted(base, TWO) + script);
        assertThat(host.run("update", "upgrade", "--latest")).returns(5, Ended::status);
        Files.writeString(start, script);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private void assertThatLatestIsRefused() {
        Ended refused = host.run("update", "upgrade", "--latest");
        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("offer-blocked", "plexichat update unblock " + TWO);
    }

    @Test
    void aPersonUnblocksItAndTheHistoryTellsWho() throws IOException {
        assertThatLatestIsRefused();

        assertThat(host.run("update", "unblock", TWO)).returns(0, Ended::status);

        assertThat(host.run("update", "status").out()).doesNotContain("blocked:");
        assertThat(host.run("update", "history").out())
                .containsPattern("clear .*" + TWO + ".* done by " + System.getProperty("user.name"));
        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(TWO);
    }

    @Test
    void untilThenStatusAndDoctorTellOfIt() {
        assertThat(host.run("update", "status").out())
                .containsPattern("blocked: .*" + TWO + ".*update unblock VERSION");
        assertThat(host.run("doctor").out()).containsPattern("Warning: offer-blocked: " + TWO);
    }

    @Test
    void whatIsNotBlockedIsNotUnblocked() {
        Ended refused = host.run("update", "unblock", ONE);

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("offer-not-blocked: " + ONE + " is not blocked");
        assertThatLatestIsRefused();
    }

    @Test
    void whoeverInstallsItByNameUnblocksItOnceItIsHealthy() {
        assertThat(host.run("update", "upgrade", "--to", TWO)).returns(0, Ended::status);
        assertThat(host.run("update", "status").out()).doesNotContain("blocked:");
    }

    @Test
    void whatSomebodyWentBackFromDoesNotComeAgainByItself() {
        host.run("update", "upgrade", "--to", TWO);
        assertThat(host.run("update", "rollback")).returns(0, Ended::status);

        assertThatLatestIsRefused();
        assertThat(host.run("update", "check").out()).contains("plexichat update unblock " + TWO);
    }

    @Test
    void whatWasOnlyUnblockedDidNotRunHere() {
        host.run("update", "unblock", TWO);

        Ended refused = host.run("rollback", TWO);

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("is no version that ran here");
    }
}
