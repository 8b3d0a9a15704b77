package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {
    private final LogRecord entry = new LogRecord(Level.INFO, "first\nsecond");

    @Test
    void aMessageStaysOnItsLine() {
        entry.setInstant(Instant.parse("2026-11-20T10:15:30Z"));

        assertThat(new LogLine().format(entry)).isEqualTo("2026-11-20T10:15:30Z INFO first second\n");
    }

    @Test
    void theTraceOfAFailureFollows() {
        entry.setThrown(new IllegalStateException("broken"));

        assertThat(new LogLine().format(entry)).contains("\njava.lang.IllegalStateException: broken\n\tat ");
    }
}
