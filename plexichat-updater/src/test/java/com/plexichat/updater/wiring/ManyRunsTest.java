package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays of many runs. */
final class ManyRunsTest {
    private static final String ONE = "a.1.0-1";

    @TempDir
    Path base;

    private ServedHost host;

    @BeforeEach
    void start() throws IOException {
        host = new ServedHost(Files.createDirectory(base.resolve("one")), new DrivenClock());
        host.publish(new PackedRelease(ONE), ONE);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void asManyBackupsStayAsTheRuleSaysAndAsManyReleasesAsOneWouldGoBackTo() throws IOException {
        host.configure("    paths:", "    retention_count: 2\n    paths:");
        host.run("deploy");
        for (int i = 2; i <= 7; i++) {
            host.publish(new PackedRelease("a.1.0-" + i), "a.1.0-" + i);
            assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        }

        try (Stream<Path> backups = Files.list(host.folder.resolve("backups"))) {
            assertThat(backups.filter(each -> each.toString().endsWith(".tar.gz")))
                    .hasSize(2);
        }
        try (Stream<Path> releases = Files.list(host.folder.resolve("releases"))) {
            assertThat(releases.map(each -> each.getFileName().toString().replaceFirst("\\+.*", "")))
                    .containsExactlyInAnyOrder("a.1.0-5", "a.1.0-6", "a.1.0-7");
        }
        assertThat(host.run("backup", "list", "--json").out())
                .contains("a.1.0-6")
                .doesNotContain("a.1.0-1");
    }
}
