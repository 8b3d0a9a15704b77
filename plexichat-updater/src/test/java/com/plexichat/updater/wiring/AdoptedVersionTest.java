package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An adopted program has whatever version it had. */
final class AdoptedVersionTest extends OnAServedHost {
    private static final String OWN = "2.9";
    private static final String DOUBT =
            "Whether " + TWO + " is newer or older than 2.9, which is installed, cannot be told";

    @BeforeEach
    void adopt() throws IOException {
        PlainChat.install(host.folder, OWN);
        assertThat(host.run("adopt")).returns(0, Ended::status);
        host.publish(new PackedRelease(ONE), ONE);
        host.publish(new PackedRelease(TWO), TWO);
    }

    @Test
    void itsNotesAreNotKnownAndItIsSaidWhy() {
        Ended notes = host.run("update", "changelog");

        assertThat(notes).returns(4, Ended::status);
        assertThat(notes.err())
                .contains("offer-missing: 2.9 was adopted, and the source has no release of it")
                .doesNotContain("nothing is installed");
        assertThat(host.run("update", "changelog", "--version", OWN).err()).contains("2.9 was adopted");
        assertThat(host.run("update", "changelog", "--version", "2.8").err())
                .contains("the source has no release 2.8")
                .doesNotContain("adopted");
    }

    @Test
    void itsNotesAreReadWhereItsReleaseIsNoneThatCouldBeInstalled() {
        host.repository().createRelease(ReleaseDetails.published("v2.9").withBody("News of before"));

        assertThat(host.run("update", "changelog").out()).isEqualTo("News of before\n");
    }

    @Test
    void whatIsFoundIsNotSaidToBeNewerThanAFormThatIsNotKnown() {
        Ended check = host.run("update", "check");

        assertThat(check).returns(0, Ended::status);
        assertThat(check.out())
                .contains(TWO + " is the newest (channel alpha)", DOUBT, "plexichat update upgrade --latest")
                .doesNotContain("is newer than");
        JsonObject json = Json.parseObject(host.run("update", "check", "--json").out(), "the answer");
        assertThat(json.string("installed")).isEqualTo(OWN);
        assertThat(json.bool("comparable")).isFalse();
    }

    @Test
    void theNewestIsInstalledWithThatRemarkAndComparedFromThenOn() throws IOException {
        assertThat(host.run("update", "upgrade", "--latest", "--dry-run").err()).contains(DOUBT);

        Ended upgraded = host.run("update", "upgrade", "--latest");

        assertThat(upgraded).returns(0, Ended::status);
        assertThat(upgraded.err()).contains(DOUBT);
        assertThat(host.running()).isEqualTo(TWO);
        assertThat(host.run("update", "upgrade", "--latest")).returns(3, Ended::status);
        JsonObject json = Json.parseObject(host.run("update", "check", "--json").out(), "the answer");
        assertThat(json.bool("comparable")).isTrue();
    }

    @Test
    void aNamedVersionIsInstalledWithThatRemarkToo() throws IOException {
        Ended upgraded = host.run("update", "upgrade", "--to", ONE);

        assertThat(upgraded).returns(0, Ended::status);
        assertThat(upgraded.err()).contains("Whether " + ONE + " is newer or older than 2.9");
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.run("rollback")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(OWN);
    }

    @Test
    void itIsBlockedAndUnblockedAsAnyOther() throws IOException {
        host.run("update", "upgrade", "--to", ONE);
        assertThat(host.run("rollback")).returns(0, Ended::status);
        clock.advance(Duration.ofDays(1));

        Ended left = host.run("rollback", ONE);

        assertThat(host.running()).isEqualTo(ONE);
        assertThat(left.out()).contains("2.9 is blocked now", "plexichat update unblock 2.9");
        assertThat(host.run("update", "unblock", OWN)).returns(0, Ended::status);
    }
}
