package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class TrialProcessesTest {
    @TempDir
    private Path folder;

    /** A program that runs until it is ended, and is nobody's child. */
    private ProcessHandle left(TrialProcesses mark) throws IOException, InterruptedException {
        Path pid = folder.resolve("pid");
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", "tail -f /dev/null >/dev/null 2>&1 & echo $! >\"$0\"", pid.toString());
        mark.markIn(shell.environment());
        assertThat(shell.start().waitFor()).isZero();
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }

    @Test
    void whatWasStartedIsEndedThoughItIsNobodysChild() throws IOException, InterruptedException {
        TrialProcesses processes = new TrialProcesses(folder.resolve("one"));
        ProcessHandle service = left(processes);
        assertThat(service.isAlive()).isTrue();

        processes.end();

        assertThat(service.onExit()).succeedsWithin(1, TimeUnit.MINUTES);
    }

    @Test
    void whatAnotherTrialStartedRunsOn() throws IOException, InterruptedException {
        TrialProcesses other = new TrialProcesses(folder.resolve("one-more"));
        ProcessHandle service = left(other);

        new TrialProcesses(folder.resolve("one")).end();

        assertThat(service.isAlive()).isTrue();
        other.end();
    }

    @Test
    void noProgramOfATrialGetsATokenOfTheBuild() {
        Map<String, String> environment =
                new HashMap<>(Map.of("GITHUB_TOKEN", "secret", "GH_TOKEN", "secret", "PATH", "/bin"));

        new TrialProcesses(folder.resolve("one")).markIn(environment);

        assertThat(environment).containsOnlyKeys("PATH", "PLEXICHAT_TRIAL");
    }
}
