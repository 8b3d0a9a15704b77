package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DryRunTest extends OnAServedHost {
    @BeforeEach
    void publish() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
    }

    @Test
    void aDryRunChangesNothing() {
        Ended plan = host.run("deploy", "--dry-run");

        assertThat(plan).returns(0, Ended::status);
        assertThat(plan.out()).contains("Would go from nothing to " + ONE).contains("Nothing was changed");
        assertThat(host.folder).doesNotExist();
    }

    @Test
    void itNamesTheBackupThatIsAskedForThoughTheConfigurationAsksForNone() throws IOException {
        host.configure("  backup:\n", "  backup:\n    enabled: false\n");
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);

        assertThat(host.run("deploy", "--dry-run").out()).doesNotContain("back up");
        assertThat(host.run("deploy", "--dry-run", "--with-backup").out()).contains("  back up, stop the service");
        assertThat(host.run("update", "upgrade", "--to", TWO, "--dry-run").out())
                .doesNotContain("back up");
        assertThat(host.run("update", "upgrade", "--to", TWO, "--dry-run", "--with-backup")
                        .out())
                .contains("  back up, stop the service");
    }

    @Test
    void itNamesNoBackupWhereNothingIsInstalledThatOneCouldBeMadeOf() {
        assertThat(host.run("deploy", "--dry-run").out()).doesNotContain("back up");
        assertThat(host.run("deploy", "--dry-run", "--with-backup").out()).doesNotContain("back up");
    }

    @Test
    void wayAndWayBackOfTheConfigurationAreToldApart() {
        host.publish(new PackedRelease(TWO), TWO);
        assertThat(host.run("deploy").err()).contains("Bringing new defaults into the configuration");

        assertThat(host.run("update", "downgrade", "--to", ONE, "--dry-run").out())
                .contains("take new defaults back, switch")
                .doesNotContain("bring in");
        assertThat(host.run("update", "downgrade", "--to", ONE).err())
                .contains("Taking new defaults back out of the configuration")
                .doesNotContain("Bringing");
    }

    @Test
    void aDryRunNeedsNoLockAndLeavesEachFileOfAnInstallationAsItWas() throws IOException {
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        List<String> before = files();

        try (RunLock held = RunLock.take(host.folder.resolve("state/lock"))) {
            assertThat(held).isNotNull();
            assertThat(host.run("update", "upgrade", "--latest", "--dry-run")).returns(0, Ended::status);
        }

        assertThat(files()).isEqualTo(before);
    }

    /** Each with the time of its last change. */
    private List<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(host.folder)) {
            return tree.map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }
}
