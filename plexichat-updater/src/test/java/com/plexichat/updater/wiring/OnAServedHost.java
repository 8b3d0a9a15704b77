package com.plexichat.updater.wiring;

import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on a host of their own, on which nothing is installed and time passes only if they say so. */
abstract class OnAServedHost {
    static final String ONE = "a.1.0-1";
    static final String TWO = "a.1.0-2";

    @TempDir
    Path base;

    final DrivenClock clock = new DrivenClock();

    ServedHost host;

    @BeforeEach
    final void start() throws IOException {
        host = new ServedHost(base, clock);
    }

    @AfterEach
    final void stop() {
        host.close();
    }
}
