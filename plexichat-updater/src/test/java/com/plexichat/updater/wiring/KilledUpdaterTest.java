package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.process.OtherUpdater;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** By the real clock: processes take their time to end. */
@Timeout(60)
final class KilledUpdaterTest {
    private static final String ONE = "a.1.0-1";
    private static final String TWO = "a.1.0-2";

    @TempDir
    Path base;

    private ServedHost host;

    @BeforeEach
    void deploy() throws IOException {
        host = new ServedHost(base);
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void noCommandWorksBesideAProgramThatAKilledOneLeftRunning() throws Exception {
        Path note = host.folder.resolve("state/program");
        OtherUpdater.waitingFor("sleep 300 &", note, base).destroyForcibly().waitFor();

        Ended ended = host.run("recover");

        assertThat(ended).returns(3, Ended::status);
        for (String id : Files.readString(base.resolve("there")).strip().split(" ", -1)) {
            assertThat(ended.err()).contains("Ended process " + id);
        }
        assertThat(host.run("recover").err()).doesNotContain("Ended process");
    }

    @Test
    void hooksDumpsAndTheStartOfAPlainServiceAreNotedWhileTheyRun() throws IOException {
        String tell =
                "\ncd \"$(dirname \"$0\")\"; echo \"$PLEXICHAT_PROGRAM $$\" >>told; cat chat/state/program >>noted;"
                        + " echo >>noted; echo said\n";
        for (String script : List.of("hook", "dump", "start")) {
            Files.writeString(base.resolve(script), tell, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        Files.writeString(base.resolve("update.yml"), """
                    dumps:
                      - {name: all.sql, command: [sh, %1$s/dump]}
                  hooks:
                    migrate:
                      - command: [sh, %1$s/hook]
                """.formatted(base), StandardOpenOption.APPEND);
        host.publish(new PackedRelease(TWO), TWO);

        Ended upgraded = host.run("update", "upgrade", "--latest");

        assertThat(upgraded.status()).as(upgraded.err()).isZero();

        List<String> told = Files.readAllLines(base.resolve("told"));
        List<String> noted = Files.readAllLines(base.resolve("noted"));
        assertThat(told).hasSize(3).doesNotHaveDuplicates();
        for (int i = 0; i < told.size(); i++) {
            assertThat(noted.get(i)).startsWith(told.get(i) + " ");
        }
        assertThat(Files.readString(host.folder.resolve("state/program"))).isBlank();
    }
}
