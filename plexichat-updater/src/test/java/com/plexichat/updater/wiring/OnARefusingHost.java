package com.plexichat.updater.wiring;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share a host, since none of them may change it. */
abstract class OnARefusingHost {
    @TempDir
    static Path base;

    static RefusingHost host;

    @BeforeAll
    static void install() throws IOException {
        host = new RefusingHost(base);
    }

    @AfterAll
    static void stop() {
        host.close();
    }
}
