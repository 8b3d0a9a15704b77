package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.settings.BackupSettings.Retention;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupVerificationTest {
    private static final String ID = SavedInstallation.ID;

    @TempDir
    private Path top;

    private SavedInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new SavedInstallation(top);
    }

    @Test
    void anUntouchedBackupIsGood() throws IOException {
        for (Optional<String> recipient : List.of(Optional.<String>empty(), Optional.of(SavedInstallation.RECIPIENT))) {
            installation.recipient = recipient;
            String id = create().id();

            installation.backups().verify(id);
            installation.backups().verify(id, Optional.of(installation.identity(SavedInstallation.IDENTITY)));
            installation.clock.advance(Duration.ofHours(1));
        }
    }

    @Test
    void eachFlippedByteIsFound() throws IOException {
        for (Optional<String> recipient : List.of(Optional.<String>empty(), Optional.of(SavedInstallation.RECIPIENT))) {
            installation.recipient = recipient;
            BackupRecord backup = create();
            Path archive = archive(backup);
            byte[] bytes = Files.readAllBytes(archive);
            for (int i = 0; i < bytes.length; i += 7) {
                bytes[i] ^= 1;
                Files.write(archive, bytes);
                isBroken(backup.id(), Optional.empty());
                bytes[i] ^= 1;
            }
            installation.clock.advance(Duration.ofHours(1));
        }
    }

    @Test
    void aCutBackupIsFound() throws IOException {
        BackupRecord backup = create();
        Path archive = archive(backup);
        byte[] bytes = Files.readAllBytes(archive);

        for (int length : List.of(0, 1, bytes.length / 2, bytes.length - 1)) {
            Files.write(archive, Arrays.copyOf(bytes, length));
            isBroken(backup.id(), Optional.empty());
        }
        Files.delete(archive);
        isBroken(backup.id(), Optional.empty());
    }

    @Test
    void aBackupInThePlaceOfAnotherIsFound() throws IOException {
        BackupRecord one = create();
        installation.write("data/files/a.txt", "two");
        installation.clock.advance(Duration.ofHours(1));
        BackupRecord other = create();

        Files.copy(archive(one), archive(other), StandardCopyOption.REPLACE_EXISTING);
        isBroken(other.id(), Optional.empty());

        Files.copy(record(one), record(other), StandardCopyOption.REPLACE_EXISTING);
        isBroken(other.id(), Optional.empty());
        installation.backups().verify(one.id());
    }

    @Test
    void anotherKeyReadsNothing() throws IOException {
        installation.recipient = Optional.of(SavedInstallation.RECIPIENT);
        String id = create().id();

        isBroken(id, Optional.of(installation.identity(SavedInstallation.OTHER_IDENTITY)));

        Path both = installation.identity(SavedInstallation.OTHER_IDENTITY + "\n" + SavedInstallation.IDENTITY);
        installation.backups().verify(id, Optional.of(both));
    }

    @Test
    void aFileWithoutAKeyIsNoIdentity() throws IOException {
        installation.recipient = Optional.of(SavedInstallation.RECIPIENT);
        String id = create().id();
        String damaged = SavedInstallation.IDENTITY.replace("YL6", "YL7");

        for (String text : List.of("", damaged)) {
            Path file = installation.identity(text);
            assertThatThrownBy(() -> installation.backups().verify(id, Optional.of(file)))
                    .hasMessageStartingWith("parameter-invalid")
                    .hasMessageNotContaining("AGE-SECRET")
                    .hasNoCause();
        }
    }

    @Test
    void theSecretIsNotInTheStoredBytes() throws IOException {
        installation.recipient = Optional.of(SavedInstallation.RECIPIENT);

        Path archive = archive(create());

        assertThat(SavedInstallation.content(installation.folder).values())
                .hasSize(2)
                .noneMatch(stored -> stored.contains("swordfish") || stored.contains("config.json"));
        // Gzip hides a text too, from those who do not look for it.
        assertThat(Files.readString(archive, StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1\n")
                .doesNotContain("\u001f\u008b\b\0\0\0\0\0");
    }

    @Test
    void theFirstMemberThatDiffersFromTheListIsNamed() throws IOException {
        byte[] one = "one".getBytes(StandardCharsets.UTF_8);
        String list = Sha256.of(one) + "  data/a\n" + Sha256.of(one) + "  data/b\n";
        RawTar good = new RawTar().file("data/a", "one").file("data/b", "one").file("backup.sha256", list);
        assertThat(read(good)).isEqualTo(new BackupContent(2, 6));

        refused(new RawTar().file("data/a", "one").file("data/b", "two").file("backup.sha256", list), "\"data/b\"");
        refused(new RawTar().file("data/a", "one").file("backup.sha256", list), "is missing");
        refused(new RawTar().file("data/a", "one").file("data/b", "one"), "no list");
        refused(new RawTar().file("backup.sha256", "").file("data/a", "one"), "behind the list");
        refused(new RawTar().folder("data").folder("data").file("backup.sha256", ""), "twice");
    }

    @Test
    void whatLeadsElsewhereIsRefused() {
        refused(new RawTar().file("../a", "one"), "elsewhere");
        refused(new RawTar().file("/a", "one"), "elsewhere");
        refused(new RawTar().link("data", "/etc").file("data/a", "one"), "below a file or link");
        refused(new RawTar().link("data", "/etc").file("data/b/a", "one"), "below a file or link");
        refused(new RawTar().hardLink("a", "/etc/passwd"), "no file, folder or link");
        refused(new RawTar().entry('6', "a", 0644, "", new byte[0]), "no file, folder or link");
    }

    @Test
    void brokenOnesAreToldAndNotListed() throws IOException {
        BackupRecord one = create();
        installation.clock.advance(Duration.ofHours(1));
        BackupRecord other = create();
        Files.writeString(record(one), "{");
        Files.writeString(installation.folder.resolve("notes.json"), "{");

        assertThat(installation.backups().list()).containsExactly(other);
        assertThat(installation.log.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.where()).contains(one.id()));
    }

    @Test
    void pruningKeepsTheNewestThatIsStillGood() throws IOException {
        installation.retention = new Retention(1, Duration.ofDays(30), 1L << 30);
        BackupRecord oldest = create();
        installation.clock.advance(Duration.ofHours(1));
        BackupRecord good = create();
        installation.clock.advance(Duration.ofHours(1));
        BackupRecord rotten = create();
        byte[] bytes = Files.readAllBytes(archive(rotten));
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive(rotten), bytes);

        assertThat(installation.backups().prune(Set.of(oldest.id()))).isEmpty();
        assertThat(installation.backups().prune(Set.of())).containsExactly(oldest.id());

        assertThat(installation.stored())
                .contains(archive(good).getFileName().toString())
                .noneMatch(each -> each.startsWith(oldest.id()));
        assertThat(installation.log.lines())
                .last()
                .asString()
                .contains("Removed")
                .contains(oldest.id());
    }

    @Test
    void aBackupThatIsNotThereIsMissing() {
        for (String id : List.of(ID, "../" + ID, "")) {
            assertThatThrownBy(() -> installation.backups().verify(id)).hasMessageStartingWith("backup-missing");
        }
    }

    private BackupRecord create() {
        return installation.backups().create(SavedInstallation.VERSION);
    }

    private Path archive(BackupRecord backup) {
        return installation.folder.resolve(backup.name().archive(backup.encrypted()));
    }

    private Path record(BackupRecord backup) {
        return installation.folder.resolve(backup.name().record());
    }

    private void isBroken(String id, Optional<Path> identity) {
        assertThatThrownBy(() -> installation.backups().verify(id, identity))
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("backup-broken");
    }

    private static BackupContent read(RawTar tar) throws IOException {
        return new BackupReader("a", BackupReader.Sink.NONE).read(new ByteArrayInputStream(tar.tarGz()));
    }

    private static void refused(RawTar tar, String what) {
        assertThatThrownBy(() -> read(tar))
                .hasMessageStartingWith("backup-broken")
                .hasMessageContaining(what);
    }
}
