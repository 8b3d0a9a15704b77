package com.plexichat.updater.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {
    @TempDir
    Path folder;

    @Test
    void aSecondRunIsRefusedWhileTheFirstOneWorks() {
        try (RunLock first = RunLock.take(folder.resolve("lock"))) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunLock.take(folder.resolve("lock")))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining("installation-busy");
        }
    }

    @Test
    void whoOnlyLooksSeesWhetherARunWorksAndMakesNothing() {
        assertThat(RunLock.isTaken(folder.resolve("lock"))).isFalse();
        assertThat(folder.resolve("lock")).doesNotExist();

        try (RunLock first = RunLock.take(folder.resolve("lock"))) {
            assertThat(first).isNotNull();
            assertThat(RunLock.isTaken(folder.resolve("lock"))).isTrue();
        }
        assertThat(RunLock.isTaken(folder.resolve("lock"))).isFalse();
    }

    @Test
    void theNextRunIsLetInWhenTheFirstOneHasEnded() {
        RunLock.take(folder.resolve("lock")).close();

        try (RunLock next = RunLock.take(folder.resolve("lock"))) {
            assertThat(next).isNotNull();
        }
    }
}
