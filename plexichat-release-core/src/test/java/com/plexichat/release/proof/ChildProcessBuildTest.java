package com.plexichat.release.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class ChildProcessBuildTest extends SecondBuildContract {
    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private Duration limit = Duration.ofMinutes(2);

    @Override
    SecondBuild secondBuild() {
        return new ChildProcessBuild(java, System.getProperty("java.class.path"), limit);
    }

    @Test
    void whatItPrintsIsKeptOnlyIfItFails() throws IOException {
        assertThat(packAgain(emptyFolder())).contains("process", "temporary folder", "locale", "time zone");

        assertThat(folder.resolve("second.log")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProcessHasOtherSurroundings() throws IOException {
        java = Files.writeString(
                folder.resolve("java"),
                "#!/bin/sh\necho \"$(umask) $TZ $(basename \"$PWD\") $1\"\nprintf '\\377\\n'\nexit 7\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Path empty = emptyFolder();

        assertThatThrownBy(() -> packAgain(empty))
                .hasMessageContaining("package-proof-impossible: the second build ended with status 7")
                .hasMessageMatching("(?s).*\n    00(77|22) \\S+/\\S+ temporary -Duser\\.language=(tr|az)\n.*")
                .hasMessageContaining("second.log");
        assertThat(folder.resolve("second.log")).exists();
    }

    @Test
    void oneThatTakesTooLongIsEnded() throws IOException {
        limit = Duration.ZERO;
        Path empty = emptyFolder();

        assertThatThrownBy(() -> packAgain(empty))
                .hasMessageContaining("package-proof-impossible: the second build did not end within 0 seconds");
    }

    @Test
    void oneThatCannotBeStartedIsTold() throws IOException {
        java = folder.resolve("missing/java");
        Path empty = emptyFolder();

        assertThatThrownBy(() -> packAgain(empty)).hasMessageContaining("package-proof-impossible: the second build");
    }

    @Test
    void theGoalStartsItWithTheClassesThatItRuns() throws IOException {
        SecondBuild ofTheGoal =
                ChildProcessBuild.of(System.getProperty("java.home"), System.getProperty("java.class.path"));

        ofTheGoal.pack(order(), emptyFolder());

        assertThat(folder.resolve("second").resolve(ARCHIVE)).isNotEmptyFile();
    }
}
