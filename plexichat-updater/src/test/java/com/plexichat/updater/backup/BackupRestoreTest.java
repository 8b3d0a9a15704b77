package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupRestoreTest {
    private static final String ID = SavedInstallation.ID;
    private static final String AWAY = ".before-restore-" + ID;

    @TempDir
    private Path top;

    private SavedInstallation installation;
    private Path shared;

    @BeforeEach
    void install() throws IOException {
        installation = new SavedInstallation(top);
        shared = installation.shared;
    }

    @Test
    void allComesBackAndWhatWasThereStaysBesideIt() throws IOException {
        Files.createSymbolicLink(shared.resolve("data/link"), Path.of("../../outside"));
        Map<String, String> before = SavedInstallation.content(shared);
        create();
        installation.write("data/files/a.txt", "changed");
        installation.write("data/new.txt", "new");
        Files.delete(shared.resolve("data/.hidden"));
        installation.write("plugins/a.jar", "not saved");

        restore(Optional.empty());

        Map<String, String> after = SavedInstallation.content(shared);
        assertThat(after)
                .containsAllEntriesOf(before)
                .containsEntry("dumps/database.sql", installation.dump)
                .containsEntry("plugins/a.jar", "not saved")
                .containsEntry("data" + AWAY + "/files/a.txt", "changed")
                .containsEntry("data" + AWAY + "/new.txt", "new")
                .doesNotContainKey("data/new.txt")
                .allSatisfy((path, text) -> assertThat(path).doesNotContain(".restoring"));
        assertThat(installation.disk.synced).contains(".restoring-" + ID);
    }

    @Test
    void anEncryptedBackupComesBackWithItsKeyOnly() throws IOException {
        installation.recipient = Optional.of(SavedInstallation.RECIPIENT);
        create();
        installation.write("data/files/a.txt", "changed");
        Map<String, String> changed = SavedInstallation.content(shared);
        Path wrong = installation.identity(SavedInstallation.OTHER_IDENTITY);

        assertThatThrownBy(() -> restore(Optional.empty())).hasMessageStartingWith("parameter-invalid");
        assertThatThrownBy(() -> installation.backups().restore(ID, Optional.empty(), Optional.of(wrong), shared))
                .hasMessageStartingWith("backup-broken");
        assertThat(SavedInstallation.content(shared)).isEqualTo(changed);

        Path right = installation.identity(SavedInstallation.IDENTITY);
        installation.backups().restore(ID, Optional.empty(), Optional.of(right), shared);
        assertThat(shared.resolve("data/files/a.txt")).hasContent("one");
    }

    @Test
    void onePathAloneComesBack() throws IOException {
        create();
        installation.write("data/files/a.txt", "changed");
        installation.write("data/.hidden", "changed too");

        restore(Optional.of("data/files/a.txt"));

        assertThat(shared.resolve("data/files/a.txt")).hasContent("one");
        assertThat(shared.resolve("data/files/a.txt" + AWAY)).hasContent("changed");
        assertThat(shared.resolve("data/.hidden")).hasContent("changed too");
        assertThat(shared.resolve("dumps")).doesNotExist();
    }

    @Test
    void aPathComesBackWithItsFoldersWhereTheyAreGone() throws IOException {
        Files.setPosixFilePermissions(shared.resolve("data/files"), PosixFilePermissions.fromString("rwxr-x--x"));
        create();
        installation.disk.remove(shared.resolve("data/files"));

        restore(Optional.of("data/files/a.txt"));

        assertThat(SavedInstallation.content(shared.resolve("data")))
                .containsOnlyKeys(".hidden", "empty", "files", "files/a.txt");
        assertThat(Files.getPosixFilePermissions(shared.resolve("data/files")))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-x--x"));
    }

    @Test
    void aSavedPathWithinAFolderLeavesTheRestOfIt() throws IOException {
        installation.paths = List.of("data/files");
        create();
        installation.write("data/files/a.txt", "changed");

        restore(Optional.empty());

        assertThat(shared.resolve("data/files/a.txt")).hasContent("one");
        assertThat(shared.resolve("data/.hidden")).hasContent("hidden");
        assertThat(shared.resolve("data" + AWAY)).doesNotExist();
    }

    @Test
    void aPathThatWasNotSavedIsMissing() throws IOException {
        create();
        Map<String, String> before = SavedInstallation.content(shared);

        for (String path : List.of("data/nothing", "../data", "/data", "", "dat")) {
            assertThatThrownBy(() -> restore(Optional.of(path))).hasMessageStartingWith("backup-missing");
        }
        assertThat(SavedInstallation.content(shared)).isEqualTo(before);
    }

    @Test
    void longNamesWithAnyLettersComeBack() throws IOException {
        assumeThat(System.getProperty("sun.jnu.encoding"))
                .as("the locale's letters")
                .isEqualTo("UTF-8");
        String name = "n".repeat(180) + "\u00e4";
        installation.write("data/" + name + "/" + name, "far away");
        Files.createSymbolicLink(shared.resolve("data/link"), Path.of(name, name));
        create();
        installation.disk.remove(shared.resolve("data"));

        restore(Optional.empty());

        assertThat(shared.resolve("data/link")).hasContent("far away");
    }

    @Test
    void modesAndTimesAreAsTheyWere() throws IOException {
        Instant time = Instant.parse("2020-02-03T04:05:06.789Z");
        for (String each : List.of("data/files/a.txt", "data/empty")) {
            Files.setPosixFilePermissions(shared.resolve(each), PosixFilePermissions.fromString("r-x--x---"));
            Files.setLastModifiedTime(shared.resolve(each), FileTime.from(time));
        }
        create();

        restore(Optional.empty());

        for (String each : List.of("data/files/a.txt", "data/empty")) {
            assertThat(Files.getPosixFilePermissions(shared.resolve(each)))
                    .isEqualTo(PosixFilePermissions.fromString("r-x--x---"));
            assertThat(Files.getLastModifiedTime(shared.resolve(each)).toInstant())
                    .isEqualTo(time);
        }
    }

    @Test
    void rootRestoresOwnersAndSpecialBits() throws IOException {
        assumeThat(Files.getAttribute(top, "unix:uid")).as("run by root").isEqualTo(0);
        Path file = shared.resolve("data/files/a.txt");
        Path link = Files.createSymbolicLink(shared.resolve("data/link"), Path.of("nowhere"));
        for (Path each : List.of(file, link, file.getParent())) {
            Files.setAttribute(each, "unix:uid", 1234, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(each, "unix:gid", 2_345_678, LinkOption.NOFOLLOW_LINKS);
        }
        Files.setAttribute(file.getParent(), "unix:mode", 02770);
        create();

        restore(Optional.empty());

        for (Path each : List.of(file, link, file.getParent())) {
            assertThat(Files.getAttribute(each, "unix:uid", LinkOption.NOFOLLOW_LINKS))
                    .isEqualTo(1234);
            assertThat(Files.getAttribute(each, "unix:gid", LinkOption.NOFOLLOW_LINKS))
                    .isEqualTo(2_345_678);
        }
        assertThat((Integer) Files.getAttribute(file.getParent(), "unix:mode") & 07777)
                .isEqualTo(02770);
    }

    @Test
    void aSecondRestoringKeepsWhatTheFirstOneKept() throws IOException {
        create();
        installation.write("data/files/a.txt", "first");
        restore(Optional.of("data/files"));
        installation.write("data/files/a.txt", "second");

        restore(Optional.of("data/files"));

        assertThat(shared.resolve("data/files" + AWAY + "/a.txt")).hasContent("first");
        assertThat(shared.resolve("data/files" + AWAY + "-2/a.txt")).hasContent("second");
        assertThat(shared.resolve("data/files/a.txt")).hasContent("one");
    }

    @Test
    void nothingIsRestoredThroughALink() throws IOException {
        create();
        installation.disk.remove(shared.resolve("data/files"));
        Path outside = Files.createDirectory(top.resolve("outside"));
        Files.writeString(outside.resolve("a.txt"), "of somebody else");
        Files.createSymbolicLink(shared.resolve("data/files"), outside);

        assertThatThrownBy(() -> restore(Optional.of("data/files/a.txt")))
                .hasMessageStartingWith("file-unwritable")
                .hasMessageContaining("link");

        assertThat(SavedInstallation.content(outside)).isEqualTo(Map.of("a.txt", "of somebody else"));
    }

    @Test
    void aRenameThatFailsPutsAllBack() throws IOException {
        create();
        installation.write("data/files/a.txt", "changed");
        Map<String, String> before = SavedInstallation.content(shared);

        for (int failing = 1; failing <= 6; failing++) {
            installation.disk.failMove(failing);
            assertThatThrownBy(() -> restore(Optional.empty())).isInstanceOf(ReleaseException.class);
            assertThat(SavedInstallation.content(shared)).as("move %s", failing).isEqualTo(before);
        }
    }

    private void create() {
        assertThat(installation.backups().create(SavedInstallation.VERSION).id())
                .isEqualTo(ID);
    }

    private void restore(Optional<String> only) {
        installation.backups().restore(ID, only, Optional.empty(), shared);
    }
}
