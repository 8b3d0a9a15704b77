package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProofLeftoversTest {
    @TempDir
    private Path folder;

    @Test
    void theNextPackageRemovesWhatAKilledProofLeft() {
        Packing packing = new Packing(folder);
        packing.project.write("target/package/second-build/half.part", "half");

        packing.run();

        assertThat(folder.resolve("target/package/second-build")).doesNotExist();
    }
}
