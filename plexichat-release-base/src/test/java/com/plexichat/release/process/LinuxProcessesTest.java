package com.plexichat.release.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class LinuxProcessesTest {
    private static final String VARIABLE = "PLEXICHAT_MARK_OF_A_TEST";

    private final String value = "of " + ProcessHandle.current().pid() + ", in parts = 2";
    private Process parent;
    private ProcessHandle child;

    /** One that waits for a line, and one that has started it and waits for nobody. */
    @BeforeEach
    void start() throws IOException {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", "exec 3<&0; head -n 1 <&3 >&2 & echo $!; exec tail -f /dev/null");
        shell.environment().put(VARIABLE, value);
        parent = shell.start();
        child = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine()))
                .orElseThrow();
    }

    @AfterEach
    void end() throws InterruptedException {
        child.destroyForcibly();
        parent.destroyForcibly().waitFor();
    }

    /** For what another process is about to do. */
    private static void await(BooleanSupplier seen) {
        while (!seen.getAsBoolean()) {
            assertThat(Thread.interrupted()).as("it takes too long").isFalse();
        }
    }

    private static Set<ProcessHandle> marked(String variable, String value) {
        return LinuxProcesses.marked(variable, value).collect(Collectors.toSet());
    }

    @Test
    void whoInheritedTheVariableIsFound() {
        await(() -> marked(VARIABLE, value).equals(Set.of(parent.toHandle(), child)));
    }

    @Test
    void theWholeVariableCounts() {
        await(() -> marked(VARIABLE, value).contains(child));

        assertThat(marked(VARIABLE, value.substring(0, value.length() - 1))).isEmpty();
        assertThat(marked(VARIABLE.substring(1), value)).isEmpty();
    }

    @Test
    void thisProcessIsNotFoundByWhatItHasItself() {
        String path = System.getenv("PATH");

        await(() -> marked("PATH", path).contains(child));
        assertThat(marked("PATH", path)).doesNotContain(ProcessHandle.current());
    }

    @Test
    void whoHasEndedAndIsNotAskedForIsAZombie() throws IOException {
        assertThat(LinuxProcesses.isZombie(child)).isFalse();

        parent.outputWriter().append('\n').flush();

        await(() -> LinuxProcesses.isZombie(child));
        assertThat(LinuxProcesses.isZombie(parent.toHandle())).isFalse();
    }
}
