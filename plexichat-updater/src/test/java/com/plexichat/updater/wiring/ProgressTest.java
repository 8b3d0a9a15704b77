package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.time.SystemClock;
import com.plexichat.release.version.Channel;
import com.plexichat.updater.action.Exit;
import com.plexichat.updater.action.Host;
import com.plexichat.updater.action.Upgrade;
import com.plexichat.updater.action.Upgrade.Wish;
import com.plexichat.updater.journal.RunKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressTest {
    private static final String ONE = "a.1.0-1";
    private static final String TWO = "a.1.0-2";

    @TempDir
    Path base;

    private final RecordingLog log = new RecordingLog();

    @Test
    void allThatMayTakeLongSaysHowFarItIs() throws IOException {
        try (ServedHost host = new ServedHost(base)) {
            Host here = new SystemHosts(log, new Secrets(), new SystemClock()).of(base.resolve("update.yml"));
            host.publish(new PackedRelease(ONE), ONE);
            assertThat(install(here)).isEqualTo(Exit.DONE);
            host.publish(new PackedRelease(TWO), TWO);
            assertThat(install(here)).isEqualTo(Exit.DONE);
        }

        assertThat(log.progress())
                .anySatisfy(line -> assertThat(line)
                        .matches("  fetched 100 % of [0-9,.]+ (bytes|kB) of chat-" + TWO + "\\S*\\.tar\\.gz"));
        assertThat(log.progress())
                .anySatisfy(line -> assertThat(line).startsWith("  unpacked 100 % of "))
                .anySatisfy(line -> assertThat(line).startsWith("  saved 100 % of "))
                .anySatisfy(line -> assertThat(line).startsWith("  read back 100 % of "));
    }

    private static Exit install(Host host) {
        return new Upgrade(host)
                .run(new Wish(RunKind.UPGRADE, Optional.empty(), Channel.ALPHA, false, false, true))
                .exit();
    }
}
