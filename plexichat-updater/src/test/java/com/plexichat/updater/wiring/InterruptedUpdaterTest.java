package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A person who stops the updater is told what to do next. */
@Timeout(60)
final class InterruptedUpdaterTest extends OnAServedHost {
    @Test
    void whoeverStopsItWhileTheServiceIsDownIsToldTheCommandThatEndsTheRun() throws Exception {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        host.when("start", "test ! -e slow || sleep 300");
        Path slow = Files.createFile(base.resolve("slow"));

        String told = stoppedAt("Starting the service", "update", "upgrade", "--latest");

        Files.delete(slow);
        assertThat(told)
                .contains("Interrupted. ", "the service may be stopped", ": plexichat recover (and the same --config");
        assertThat(host.running()).isEmpty();
        assertThat(host.run("update", "status").out()).contains("run plexichat recover");
        assertThat(host.run("recover")).returns(5, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
    }

    /** What it said after it was told to stop at this line. */
    private String stoppedAt(String line, String... words) throws IOException, InterruptedException {
        Process updater = new ProcessBuilder(
                        UpdaterProcess.words(Main.class, base.resolve("update.yml"), List.of(words)))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = updater.inputReader(StandardCharsets.UTF_8)) {
            String said = out.readLine();
            while (!line.equals(said)) {
                assertThat(said).isNotNull();
                said = out.readLine();
            }
            updater.toHandle().destroy(); // unlike that of the process, it leaves the output open
            return out.lines().collect(Collectors.joining("\n"));
        } finally {
            updater.destroyForcibly().waitFor();
        }
    }
}
