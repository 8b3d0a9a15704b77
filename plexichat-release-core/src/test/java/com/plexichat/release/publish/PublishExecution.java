package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.asset;

import com.plexichat.release.forge.InMemoryForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two assets that are published to a server in memory, which fails as a test says. */
abstract class PublishExecution {
    static final String TAG = "a.1.0-1";

    @TempDir
    Path folder;

    final InMemoryForge forge = new InMemoryForge();
    final DrivenClock clock = new DrivenClock();
    final RecordingLog log = new RecordingLog();
    Duration patience = Duration.ofMinutes(15);
    PublishOrder order;

    @BeforeEach
    void order() throws IOException {
        order = PublishExamples.order(TAG, asset(folder, "one"), asset(folder, "two"));
    }

    final PublishExecutor executor() {
        return new PublishExecutor(
                forge, new Patience(clock, patience, (time, reason) -> {}), 1, new PublishLog(log, false));
    }

    final RemoteRelease publish() {
        return executor().publish(order, Claim.of("run-1"), forge.find(TAG));
    }

    /** Fails once, at the given write. */
    static Runnable at(int write, RuntimeException failure) {
        int[] count = {0};
        return () -> {
            if (++count[0] == write) {
                throw failure;
            }
        };
    }
}
