package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OldRunsTest {
    @TempDir
    Path base;

    @Test
    void ofWhatRunsKeptTheLastTenStayAndWhatWasTakenBackOrRemoved() throws IOException {
        try (ServedHost host = new ServedHost(base)) {
            host.publish(new PackedRelease("a.1.0-1"), "a.1.0-1");
            Path runs = host.folder.resolve("state/runs");
            for (int day = 10; day < 25; day++) {
                // By their names the versions come in the other order than the times.
                Files.createDirectories(runs.resolve("update_v" + (99 - day) + "_v_202501" + day + "_000000/former"));
            }
            holdsAFile(runs.resolve("update_v89_v_20250110_000000/removed/config"));
            holdsAFile(runs.resolve("update_v88_v_20250111_000000/taken-back/data"));
            holdsAFile(runs.resolve("update_v87_v_20250112_000000/later/config"));
            holdsAFile(runs.resolve("update_v86_v_20250113_000000/plain/bin"));
            Files.createDirectories(runs.resolve("update_v85_v_20250114_000000/later/config"));
            Files.move(runs.resolve("update_v84_v_20250115_000000"), runs.resolve("update_v84_v_20250115_000000_2"));
            Files.createDirectories(runs.resolve("of-the-administrator"));

            assertThat(host.run("deploy")).returns(0, Ended::status);

            try (Stream<Path> left = Files.list(runs)) {
                List<String> times = left.map(
                                run -> run.getFileName().toString().replaceAll(".*_(2025....)_.*", "$1"))
                        .sorted()
                        .toList();
                assertThat(times.subList(0, 13))
                        .containsExactly(
                                "20250110",
                                "20250111",
                                "20250112",
                                "20250113",
                                "20250116",
                                "20250117",
                                "20250118",
                                "20250119",
                                "20250120",
                                "20250121",
                                "20250122",
                                "20250123",
                                "20250124");
                assertThat(times.get(13)).isEqualTo("of-the-administrator");
                assertThat(times.get(14)).startsWith("update_none_a.1.0-1_");
                assertThat(times).hasSize(15);
            }
        }
    }

    private static void holdsAFile(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("file"), "needed?");
    }
}
