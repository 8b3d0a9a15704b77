package com.plexichat.release.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.logging.DecoratingStream;
import org.junit.jupiter.api.Test;

final class StandardOutputTest {
    private final PrintStream process = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @Test
    void aStreamOfMavenThatWritesMoreThanItIsGivenIsPassedBy() {
        assertThat(StandardOutput.undecorated(new DecoratingStream(), process)).isSameAs(process);
    }

    @Test
    void anyOtherStreamIsTakenAsItIs() {
        PrintStream redirected = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

        assertThat(StandardOutput.undecorated(redirected, process)).isSameAs(redirected);
    }
}
