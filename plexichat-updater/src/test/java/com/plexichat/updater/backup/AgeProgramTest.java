package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.testing.ExternalTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgeProgramTest {
    @TempDir
    private Path top;

    private SavedInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new SavedInstallation(top);
        // More than one of age's chunks of 64 KiB, which gzip cannot make smaller.
        StringBuilder noise = new StringBuilder();
        new SplittableRandom(1).ints(300_000, 'a', 'z').forEach(each -> noise.append((char) each));
        installation.write("data/large", noise.toString());
    }

    @Test
    void ageReadsWhatWasEncrypted() throws IOException, InterruptedException {
        ExternalTool age = ExternalTool.assumePresent("age");
        ExternalTool tar = ExternalTool.assumePresent("tar");
        installation.recipient = Optional.of(SavedInstallation.RECIPIENT);
        BackupRecord backup = create();
        Path identity = installation.identity(SavedInstallation.IDENTITY);

        String archive =
                installation.folder.resolve(backup.name().archive(true)).toString();
        age.output(top, "--decrypt", "-i", identity.toString(), "-o", "plain.tar.gz", archive);

        assertThat(tar.output(top, "-xzOf", "plain.tar.gz", "config/config.json"))
                .contains(SavedInstallation.SECRET);
    }

    @Test
    void whatAgeEncryptedIsReadAndRestored() throws IOException, InterruptedException {
        ExternalTool age = ExternalTool.assumePresent("age");
        BackupRecord plain = create();
        Path archive = installation.folder.resolve(plain.name().archive(false));
        Path encrypted = installation.folder.resolve(plain.name().archive(true));
        age.output(top, "-r", SavedInstallation.RECIPIENT, "-o", encrypted.toString(), archive.toString());
        BackupRecord backup = BackupRecord.of(
                plain.name(), true, FileDigest.of(encrypted), new BackupContent(plain.files(), plain.payload()));
        Files.writeString(installation.folder.resolve(plain.name().record()), BackupRecordJson.write(backup));
        Path identity = installation.identity(SavedInstallation.IDENTITY);
        installation.write("config/config.json", "changed");

        installation.backups().verify(backup.id(), Optional.of(identity));
        installation.backups().restore(backup.id(), Optional.empty(), Optional.of(identity), installation.shared);

        assertThat(installation.shared.resolve("config/config.json")).content().contains(SavedInstallation.SECRET);
        Path other = installation.identity(SavedInstallation.OTHER_IDENTITY);
        assertThatThrownBy(() -> installation.backups().verify(backup.id(), Optional.of(other)))
                .hasMessageStartingWith("backup-broken");
    }

    private BackupRecord create() {
        return installation.backups().create(SavedInstallation.VERSION);
    }
}
