package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.DiskFault;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageProgressTest {
    @TempDir
    private Path folder;

    private Packing packing;

    @BeforeEach
    void makeProject() {
        packing = new Packing(folder);
        packing.project.write("client/a.txt", "a".repeat(2_000_000)).write("client/b.txt", "b".repeat(3_000_000));
    }

    @Test
    void aPackageThatTakesLongTellsHowFarItIs() {
        DiskFault.Change slow = () -> packing.clock.advance(Duration.ofSeconds(10));
        packing.fault.afterReading("b.txt", slow);
        packing.fault.afterReading("index.html", slow);

        packing.run();

        assertThat(packing.project.log.lines())
                .filteredOn(line -> line.startsWith("Packing"))
                .containsExactly("Packing: 2 of 5 MB", "Packing: 5 of 5 MB");
    }

    @Test
    void oneThatDoesNotTellsNothing() {
        packing.fault.afterReading("b.txt", () -> packing.clock.advance(Duration.ofSeconds(9)));

        packing.run();

        assertThat(packing.project.log.lines()).noneMatch(line -> line.startsWith("Packing"));
    }
}
