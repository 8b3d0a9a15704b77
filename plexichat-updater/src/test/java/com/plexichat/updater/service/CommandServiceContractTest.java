package com.plexichat.updater.service;

import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.settings.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract with real scripts and a real process in the background. */
final class CommandServiceContractTest extends ServiceContract {
    private static final String START = """
            if [ -e broken ]; then cat broken >&2; exit 1; fi
            setsid sleep 600 </dev/null >/dev/null 2>&1 &
            echo $! >pid
            echo $! >>all
            """;

    /** A process that ended is listed until its parent, which is not ours, has heard of it. */
    private static final String STATUS = """
            [ -e pid ] || exit 3
            grep -qs '^State:[[:space:]]*[^Z]' /proc/$(cat pid)/status || exit 3
            """;

    private static final String STOP = "kill $(cat pid)\n";

    @TempDir
    private Path folder;

    private Service service;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("start.sh"), START);
        Files.writeString(folder.resolve("status.sh"), STATUS);
        Files.writeString(folder.resolve("stop.sh"), STOP);
        LocalCommands commands = new LocalCommands(folder.resolve("output"));
        service = Services.of(
                new ServiceSettings.Plain(
                        List.of("sh", "start.sh"),
                        List.of("sh", "stop.sh"),
                        List.of("sh", "status.sh"),
                        Duration.ofSeconds(20)),
                commands,
                commands,
                new SystemClock(),
                folder);
    }

    @AfterEach
    void end() throws IOException {
        for (String process : started()) {
            ProcessHandle.of(Long.parseLong(process)).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    Service service() {
        return service;
    }

    @Override
    void breakWith(String words) throws IOException {
        Files.writeString(folder.resolve("broken"), words + "\n");
    }

    @Override
    void mend() throws IOException {
        Files.delete(folder.resolve("broken"));
    }

    @Override
    long processes() throws IOException {
        return started().stream().filter(this::lives).count();
    }

    private List<String> started() throws IOException {
        Path all = folder.resolve("all");
        return Files.exists(all) ? Files.readAllLines(all) : List.of();
    }

    private boolean lives(String process) {
        try {
            return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                    .anyMatch(line -> line.startsWith("State:") && !line.contains("Z"));
        } catch (IOException gone) {
            return false;
        }
    }
}
