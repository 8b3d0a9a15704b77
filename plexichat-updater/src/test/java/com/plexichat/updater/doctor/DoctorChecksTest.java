package com.plexichat.updater.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.FileAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorChecksTest {
    private static final Path PLACE = Path.of("/etc/plexichat/update.yml");

    @TempDir
    Path folder;

    private interface Look {
        List<Finding> look() throws IOException;
    }

    private static Check check(String subject, Look look) {
        return new Check() {
            @Override
            public String subject() {
                return subject;
            }

            @Override
            public List<Finding> look() throws IOException {
                return look.look();
            }
        };
    }

    @Test
    void aCheckThatFailsIsAFindingAndTheOthersAreDone() {
        Problem refused = new Problem(ProblemCode.AUDIT_BROKEN, "it was changed", "the log", "keep it");
        DoctorChecks checks = new DoctorChecks(List.of(
                check("the refusing", () -> {
                    throw new ReleaseException(refused);
                }),
                check("the unreadable", () -> {
                    throw new IOException("no right");
                }),
                check("the broken", () -> {
                    throw new IllegalStateException("a mistake");
                }),
                check(
                        "the last",
                        () -> List.of(Finding.warning(ProblemCode.BACKUP_MISSING, "old", "it", "make one")))));

        List<Finding> found = checks.run();

        assertThat(found)
                .extracting(
                        finding -> finding.severity() + " " + finding.problem().code())
                .containsExactly(
                        "PROBLEM AUDIT_BROKEN",
                        "PROBLEM FILE_UNREADABLE",
                        "PROBLEM UNEXPECTED",
                        "WARNING BACKUP_MISSING");
        assertThat(found.get(1).text()).contains("no right", "the unreadable");
        assertThat(found.get(2).text()).contains("a mistake", "the broken");
    }

    @Test
    void onlyRootOrTheOwnerOfTheInstallationMayHaveTheConfiguration() {
        assertThat(configuration("alice", 0644)).containsExactly("run chown root " + PLACE);
        assertThat(configuration("root", 0644)).isEmpty();
        assertThat(configuration("chat", 0600)).isEmpty();
    }

    @Test
    void nobodyElseMayWriteTheConfiguration() {
        assertThat(configuration("root", 0664)).containsExactly("run chmod go-w " + PLACE);
        assertThat(configuration("root", 0602)).containsExactly("run chmod go-w " + PLACE);
        assertThat(configuration("alice", 0666)).hasSize(2);
    }

    private static List<String> configuration(String owner, int mode) {
        return SettingsAccess.judge(PLACE, new FileAccess(owner, mode), "chat").stream()
                .map(finding -> finding.problem().hint())
                .toList();
    }

    @Test
    void theStateIsForTheUpdaterAlone() {
        assertThat(state("root", 0700)).isEmpty();
        assertThat(state("chat", 0700)).isEmpty();
        assertThat(state("root", 0701)).hasSize(1);
        assertThat(state("root", 0740)).hasSize(1);
        assertThat(state("alice", 0700)).hasSize(1);
    }

    private static List<Finding> state(String owner, int mode) {
        return PrivateFolders.judge(PLACE, new FileAccess(owner, mode), "chat");
    }

    @Test
    void thereIsRoomForTwiceTheLargestRelease() {
        assertThat(FreeSpace.judge(PLACE, 200, 100)).isEmpty();
        assertThat(FreeSpace.judge(PLACE, 199, 100))
                .extracting(Finding::text)
                .first()
                .asString()
                .contains("disk-space-short", "need 200", "free at least 1 byte");
    }

    @Test
    void theSizeOfAReleaseIsThatOfItsOwnFiles() throws IOException {
        Files.createDirectories(folder.resolve("release/lib"));
        Files.writeString(folder.resolve("release/lib/a"), "12345");
        Files.writeString(folder.resolve("release/b"), "67");
        Files.writeString(folder.resolve("elsewhere"), "much more");
        Files.createSymbolicLink(folder.resolve("release/data"), folder.resolve("elsewhere"));

        assertThat(FreeSpace.size(folder.resolve("release"))).isEqualTo(7);
    }
}
