package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version that failed once waits for a person. */
final class BlockedVersionTest extends OnAServedHost {
    private Ended failed;

    @BeforeEach
    void failOnce() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        Path start = base.resolve("start");
        String script = Files.readString(start);
        Files.writeString(start, "cd %s; grep -q %s chat/current/VERSION && exit 1\n".formatted(base, TWO) + script);
        failed = host.run("update", "upgrade", "--latest");
        assertThat(failed).returns(5, Ended::status);
        Files.writeString(start, script);
    }

    private void assertThatLatestIsRefused() {
        Ended refused = host.run("update", "upgrade", "--latest");
        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("offer-blocked", "plexichat update unblock " + TWO);
    }

    @Test
    void theRunThatFailedSaysSoAndHowItIsUnblocked() {
        assertThat(failed.out()).contains(TWO + " is blocked now", "--latest", "plexichat update unblock " + TWO);
    }

    @Test
    void aRunThatWasRefusedForAnotherReasonSaysThatItIsStillBlocked() throws IOException {
        host.configure("  backup:\n", "  hooks:\n    before:\n      - command: [\"false\"]\n  backup:\n");

        Ended refused = host.run("update", "upgrade", "--to", TWO);

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.out())
                .contains(TWO + " is still blocked", "plexichat update unblock " + TWO)
                .doesNotContain("blocked now", "cause");
        JsonObject json = Json.parseObject(
                host.run("update", "upgrade", "--to", TWO, "--json").out(), "the answer");
        assertThat(json.strings("blocked")).isEmpty();
        assertThat(json.strings("stillBlocked")).singleElement().asString().startsWith(TWO + "+");
    }

    @Test
    void aVersionThatFailsOnceMoreIsBlockedByThatRun() throws IOException {
        host.when("start", "grep -q " + TWO + " chat/current/VERSION && exit 1");

        Ended again = host.run("update", "upgrade", "--to", TWO);

        assertThat(again).returns(5, Ended::status);
        assertThat(again.out()).contains(TWO + " is blocked now");
    }

    @Test
    void aRollbackSaysOfWhichVersionItIsTheEndForNow() {
        Ended upgraded = host.run("update", "upgrade", "--to", TWO, "--json");
        assertThat(Json.parseObject(upgraded.out(), "the answer").strings("blocked"))
                .isEmpty();

        Ended back = host.run("rollback", "--json");

        assertThat(Json.parseObject(back.out(), "the answer").strings("blocked"))
                .singleElement()
                .asString()
                .startsWith(TWO + "+");
    }

    @Test
    void howARunEndedIsToldAlsoWhereTheHistoryCannotBeRead() throws IOException {
        host.when("start", "echo no entry >>chat/state/history.jsonl");

        Ended upgraded = host.run("update", "upgrade", "--to", TWO);

        assertThat(upgraded.status()).as(upgraded.err()).isZero();
        assertThat(upgraded.err()).contains("the history cannot be read", "Done: " + TWO + " runs.");
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
                .containsPattern("blocked: .*" + TWO + ".*plexichat update unblock " + TWO + " ");
        assertThat(host.run("doctor").out())
                .containsPattern("(?s)Warning: offer-blocked: " + TWO + ".*plexichat update unblock " + TWO);
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
