package com.plexichat.release.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DiskFault;
import com.plexichat.release.testing.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitFolderTest {
    private static final List<NewFile> FILES = Repository.python().plan().files();

    @TempDir
    private Path top;

    private final DiskFault fault = new DiskFault();

    private void write(Path folder) {
        InitFolder written = new InitFolder(FaultyDisk.at(folder, fault));
        FILES.forEach(written::write);
    }

    @Test
    void aRunThatIsStoppedAtAnyMomentLeavesWholeFilesAndTheNextOneTheRest() throws IOException {
        for (int step = 1; step <= 12; step++) {
            Path folder = Files.createDirectory(top.resolve("stopped-" + step));
            fault.stopAt(step);
            assertThatThrownBy(() -> write(folder)).isInstanceOf(DiskFault.Stopped.class);
            for (NewFile file : FILES) {
                Path there = folder.resolve(file.path());
                assertThat(!Files.exists(there) || Files.readString(there).equals(file.text()))
                        .as("%s, stopped at step %d", file.path(), step)
                        .isTrue();
            }

            fault.never();
            write(folder);

            for (NewFile file : FILES) {
                assertThat(folder.resolve(file.path())).hasContent(file.text());
            }
        }
    }

    @Test
    void aFullDiskIsToldWithThePlace() {
        fault.fullAt(1);

        assertThatThrownBy(() -> write(top))
                .isInstanceOfSatisfying(
                        ReleaseException.class,
                        full -> assertThat(full.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.FILE_UNWRITABLE))
                .hasMessageContaining("pom.xml");
    }

    @Test
    void aFileThatAppearedSinceThePlanIsNotWrittenOver() throws IOException {
        Files.writeString(top.resolve("pom.xml"), "another");

        write(top);

        assertThat(top.resolve("pom.xml")).hasContent("another");
    }

    @Test
    void allObstaclesAreToldAtOnce() {
        Path gone = top.resolve("gone");

        assertThatThrownBy(() -> new InitFolder(gone).repository(folder -> new InMemoryGit(top)))
                .hasMessageContaining("init-impossible")
                .hasMessageContaining("file-unwritable");
    }
}
