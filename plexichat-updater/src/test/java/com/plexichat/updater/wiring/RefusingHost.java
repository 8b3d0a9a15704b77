package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A host with a version in use, whose source then has releases that must not be installed. */
final class RefusingHost implements AutoCloseable {
    private static final String ONE = "a.1.0-1";

    final DrivenClock clock = new DrivenClock();
    final ServedHost host;
    private final Path base;
    private int last = 1;

    RefusingHost(Path base) throws IOException {
        this.base = base;
        host = new ServedHost(base, clock);
        host.publish(new PackedRelease(ONE), ONE);
        assertThat(host.run("deploy")).returns(0, Ended::status);
    }

    /** A version that nothing was published as yet. */
    String next() {
        last++;
        return "a.1.0-" + last;
    }

    /** Refused with the code, and nothing else is different afterwards: no command of the service was run either. */
    void assertRefused(String version, String code, String reason) throws IOException {
        Map<String, String> before = TreeSnapshot.of(base);

        Ended refused = host.run("update", "upgrade", "--to", version, "--json");

        assertThat(refused).returns(4, Ended::status);
        JsonObject answer = Json.parseObject(refused.out(), "the answer");
        assertThat(answer.string("result")).isEqualTo("refused");
        assertThat(answer.list("problems", problem -> problem.string("code"))).containsOnly(code);
        assertThat(answer.list("problems", problem -> problem.string("what")))
                .anySatisfy(what -> assertThat(what).contains(reason));
        assertThat(answer.list("problems", problem -> problem.string("hint"))).noneMatch(String::isBlank);
        assertThat(TreeSnapshot.of(base)).isEqualTo(before);
        assertThat(host.running()).isEqualTo(ONE);
    }

    @Override
    public void close() {
        host.close();
    }
}
