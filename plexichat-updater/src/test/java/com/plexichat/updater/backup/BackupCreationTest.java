package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.ExternalTool;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.settings.BackupSettings.Dump;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupCreationTest {
    private static final String ARCHIVE = SavedInstallation.ID + ".tar.gz";
    private static final String RECORD = SavedInstallation.ID + ".json";

    @TempDir
    private Path top;

    private SavedInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new SavedInstallation(top);
    }

    @Test
    void tarAndSha256sumReadWhatWasSaved() throws IOException, InterruptedException {
        ExternalTool tar = ExternalTool.assumePresent("tar");
        ExternalTool sha256sum = ExternalTool.assumePresent("sha256sum");
        Files.createSymbolicLink(installation.shared.resolve("data/link"), Path.of("../../outside"));

        BackupRecord backup = create();

        Path unpacked = Files.createDirectory(top.resolve("unpacked"));
        tar.output(unpacked, "-xpzf", installation.folder.resolve(ARCHIVE).toString());
        var lines = sha256sum.output(unpacked, "--check", "--strict", "backup.sha256");
        assertThat(lines.lines()).hasSize(6).allMatch(line -> line.endsWith(": OK"));
        assertThat(unpacked.resolve("dumps/database.sql")).hasContent(installation.dump);
        var content = SavedInstallation.content(unpacked);
        content.keySet().removeIf(each -> each.startsWith("dumps") || each.equals("backup.sha256"));
        assertThat(content)
                .isEqualTo(SavedInstallation.content(installation.shared))
                .containsEntry("data/link", "-> ../../outside");
        assertThat(backup.files()).isEqualTo(6);
        assertThat(backup.payload())
                .isEqualTo(installation.dump.length()
                        + Files.size(installation.shared.resolve("config/config.json"))
                        + "oneoddhiddenstarted\n".length());
    }

    @Prevents("D27")
    @Test
    void ownersModesAndTimesAreInTheArchive() throws IOException, InterruptedException {
        ExternalTool tar = ExternalTool.assumePresent("tar");
        Path config = installation.shared.resolve("config/config.json");
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-r-----"));
        Files.setAttribute(config, "lastModifiedTime", FileTime.from(Instant.parse("2020-02-03T04:05:06.789Z")));
        Object owner = Files.getAttribute(config, "unix:uid");
        Object group = Files.getAttribute(config, "unix:gid");

        create();

        assertThat(tar.output(top, "--utc", "--full-time", "--numeric-owner", "-tvzf", "backups/" + ARCHIVE)
                        .lines()
                        .filter(line -> line.endsWith(" config/config.json")))
                .singleElement()
                .asString()
                .startsWith("-rw-r----- " + owner + "/" + group)
                .contains("2020-02-03 04:05:06.789");
    }

    @Test
    void aBackupIsOnDiskAndForItsOwnerOnly() throws IOException {
        create();

        assertThat(installation.stored()).containsExactly(RECORD, ARCHIVE);
        for (String each : List.of(ARCHIVE, RECORD)) {
            assertThat(Files.getPosixFilePermissions(installation.folder.resolve(each)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(installation.disk.synced).containsExactly(".making-" + SavedInstallation.ID);
    }

    @Test
    void aDumpThatFailsLeavesTheFormerBackupsOnly() throws IOException {
        create();
        installation.clock.advance(Duration.ofHours(1));

        for (CommandOutcome failed : List.of(
                new CommandOutcome(Optional.of(1), "no such database\n"), new CommandOutcome(Optional.empty(), ""))) {
            installation.dumped = failed;
            fails("backup-failed", failed.output().strip());
            assertThat(installation.stored()).containsExactly(RECORD, ARCHIVE);
        }
        installation.dumped = new CommandOutcome(Optional.of(0), "");
        installation.dump = "";
        fails("backup-failed", "printed nothing");
    }

    @Test
    void aSocketIsToldAndLeftOut() throws IOException {
        Path socket = installation.shared.resolve("data/s");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));

            assertThat(create().files()).isEqualTo(6);
        }
        assertThat(installation.log.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.where()).isEqualTo(socket.toString());
            assertThat(warning.what()).contains("socket");
        });
    }

    @Test
    void theFolderOfTheBackupsIsNotSaved() {
        installation.folder = installation.shared.resolve("data/backups");

        create();
        installation.clock.advance(Duration.ofHours(1));

        assertThat(create().files()).isEqualTo(6);
        assertThat(installation.log.lines()).contains("Skipped data/backups: it is the folder of the backups");
    }

    @Test
    void allNamesThatAreLostAreToldAtOnce() throws IOException, InterruptedException {
        ExternalTool shell = ExternalTool.assumePresent("sh");
        shell.output(installation.shared.resolve("data"), "-c", "touch \"$(printf 'a\\377')\" \"$(printf 'b\\377')\"");

        assertThatThrownBy(this::create)
                .isInstanceOfSatisfying(
                        ReleaseException.class,
                        told -> assertThat(told.problems())
                                .hasSize(2)
                                .allMatch(problem -> problem.code() == ProblemCode.BACKUP_FAILED)
                                .allMatch(problem -> problem.hint().contains("LC_ALL")));
    }

    @Test
    void aPathThatIsNotThereIsToldAndLeftOut() {
        installation.paths = List.of("data", "plugins");

        assertThat(create().files()).isEqualTo(4);
        assertThat(installation.log.lines()).contains("Skipped plugins: it is not there");
    }

    @Test
    void aPathBelowAnotherIsSavedOnce() {
        installation.paths = List.of("data/files", "data", "data");

        assertThat(create().files()).isEqualTo(4);
    }

    @Prevents("D27")
    @Test
    void tooLittleRoomIsKnownBefore() throws IOException {
        Path large = installation.shared.resolve("data/large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Files.getFileStore(top).getUsableSpace());
        }

        fails("disk-space-short", "free");
        assertThat(installation.stored()).isEmpty();
    }

    @Test
    void whatAStoppedRunLeftIsRemovedByTheNext() throws IOException {
        Path folder = Files.createDirectories(installation.folder.resolve(".making-20250102-030405_a.1.1-1/dumps"));
        Files.writeString(folder.resolve("database.sql"), SavedInstallation.SECRET);
        Files.writeString(installation.folder.resolve("20250102-030405_a.1.1-1.tar.gz"), "without a record");
        Files.writeString(installation.folder.resolve("notes.tar.gz"), "of the administrator");

        create();

        assertThat(installation.stored()).containsExactly(RECORD, ARCHIVE, "notes.tar.gz");
    }

    @Test
    void twoInOneSecondHaveTwoNames() {
        Backups backups = installation.backups();

        assertThat(backups.create("a.1.2-1").id()).isEqualTo(SavedInstallation.ID);
        assertThat(backups.create("a.1.2-1").id()).isEqualTo("20260102-030406_a.1.2-1");
        assertThat(backups.list())
                .extracting(BackupRecord::id)
                .containsExactly("20260102-030406_a.1.2-1", SavedInstallation.ID);
    }

    @Test
    void allThatIsWrongInTheSettingsIsToldAtOnce() {
        installation.paths = List.of("../data", "dumps");
        installation.dumps = List.of(new Dump("a/b", List.of("true"), Duration.ofSeconds(1)));
        installation.recipient = Optional.of(SavedInstallation.IDENTITY);

        assertThatThrownBy(installation::backups).isInstanceOfSatisfying(ReleaseException.class, wrong -> {
            assertThat(wrong.problems()).hasSize(4);
            assertThat(wrong).hasMessageNotContaining(SavedInstallation.IDENTITY);
        });
    }

    private BackupRecord create() {
        return installation.backups().create(SavedInstallation.VERSION);
    }

    private void fails(String code, String what) {
        assertThatThrownBy(this::create)
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith(code)
                .hasMessageContaining(what);
    }
}
