package com.plexichat.updater.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a main process is gone, with a real one. */
final class SystemdProcessTest {
    private final ScriptedCommands commands = new ScriptedCommands();
    private Process process;

    @BeforeEach
    void begin() throws IOException {
        process = new ProcessBuilder("cat").start();
        commands.answer(0, shown("active", process.pid()))
                .answer(0, "")
                .answer(0, "")
                .answer(0, shown("inactive", 0));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aMainProcessThatLivesIsSeen() {
        assertThatThrownBy(this::stop).hasMessageContaining("its main process " + process.pid() + " is still there");
    }

    @Test
    void aMainProcessThatEndedIsSeen() throws InterruptedException {
        process.destroyForcibly().waitFor();

        assertThatCode(this::stop).doesNotThrowAnyException();
    }

    private void stop() {
        new SystemdService("plexichat.service", Duration.ofSeconds(5), commands, new DrivenClock()).stop();
    }

    private static String shown(String active, long process) {
        return "ActiveState=" + active + "\nMainPID=" + process + "\nLoadState=loaded\n";
    }
}
