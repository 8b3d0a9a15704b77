package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.with;
import static com.plexichat.updater.settings.SettingsFiles.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BackupSectionTest {
    private static final String RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

    @Test
    void allOfItCanBeSaid() {
        assertThat(with("""
                                backup:
                                  enabled: false
                                  directory: /var/backups/chat
                                  paths: [data/files, config]
                                  dumps:
                                    - name: database.sql
                                      command: [pg_dump, chat]
                                    - {name: b, command: b, limit: 2h}
                                  encryption: true
                                  recipient: %s
                                  retention_count: 1
                                  retention_days: 7
                                  retention_space: 500MB
                                """.formatted(RECIPIENT)).backup())
                .isEqualTo(new BackupSettings(
                        false,
                        Path.of("/var/backups/chat"),
                        List.of("data/files", "config"),
                        List.of(
                                new BackupSettings.Dump(
                                        "database.sql", List.of("pg_dump", "chat"), Duration.ofMinutes(30)),
                                new BackupSettings.Dump("b", List.of("b"), Duration.ofHours(2))),
                        Optional.of(RECIPIENT),
                        new BackupSettings.Retention(1, Duration.ofDays(7), 500_000_000)));
    }

    @Test
    void encryptionNeedsAKeyAndAKeyEncrypts() {
        assertThat(wrong("backup: {encryption: true}"))
                .containsExactly("update.yml:7 backup.encryption: \"backup.encryption\" needs a key to encrypt to");
        assertThat(wrong("backup: {encryption: false, recipient: " + RECIPIENT + "}"))
                .containsExactly(
                        "update.yml:7 backup.encryption: \"backup.encryption\" is false, and there is a recipient");
        assertThat(wrong("backup: {encryption: false}")).isEmpty();
        assertThat(with("backup: {recipient: " + RECIPIENT + "}").backup().recipient())
                .contains(RECIPIENT);
    }

    @Test
    void onlyThePublicHalfOfAKeyIsARecipient() {
        for (String other : List.of(
                "AGE-SECRET-KEY-1" + "Q".repeat(58),
                RECIPIENT.substring(1),
                RECIPIENT + "q",
                "age1",
                "ssh-ed25519 AAAA")) {
            assertThat(wrong("backup: {encryption: true, recipient: " + other + "}"))
                    .as(other)
                    .containsExactly("update.yml:7 backup.recipient: \"backup.recipient\" is not an age public key");
        }
    }

    @Test
    void noBackupIsInWhatIsSavedOrReplaced() {
        for (String inner : List.of("data", "data/backups", "releases/x", "state", "current/backups", "shared/data")) {
            assertThat(wrong("backup: {directory: /opt/plexichat/" + inner + "}"))
                    .as(inner)
                    .containsExactly("update.yml:7 backup.directory: \"backup.directory\" is in a folder that is kept"
                            + " or replaced");
        }
        for (String above : List.of("/opt/plexichat", "/opt", "/")) {
            assertThat(wrong("backup: {directory: " + above + "}"))
                    .as(above)
                    .containsExactly(
                            "update.yml:7 backup.directory: \"backup.directory\" is the installation or above it");
        }
        assertThat(wrong("keep: [backups/old]"))
                .as("the default is in the way")
                .containsExactly("update.yml:1 backup.directory: \"backup.directory\" is in a folder that is kept"
                        + " or replaced");
        assertThat(wrong("backup: {directory: /opt/plexichat/data-backups}")).isEmpty();
    }

    @Test
    void theGuidesRelativeDirectoryIsRefused() {
        assertThat(wrong("backup: {directory: backups/updates}"))
                .containsExactly("update.yml:7 backup.directory: \"backup.directory\" is not an absolute path");
    }

    @Test
    void whatIsSavedIsKept() {
        assertThat(wrong("backup: {paths: [data, logs/audit, bin]}"))
                .containsExactly("update.yml:7 backup.paths[2]: \"backup.paths[2]\" is not below a path of \"keep\"");
    }

    @Test
    void eachDumpHasAFileOfItsOwn() {
        assertThat(wrong("""
                        backup:
                          dumps:
                            - {name: a, command: a}
                            - {name: a, command: b}
                            - {name: ../a, command: c}
                            - {command: d, limits: 5s}
                            - {name: e}
                            - [f]
                        """))
                .containsExactly(
                        "update.yml:10 backup.dumps[1].name: \"backup.dumps[1].name\" is the name of another dump",
                        "update.yml:11 backup.dumps[2].name: \"backup.dumps[2].name\" is not the name of a file",
                        "update.yml:12 backup.dumps[3].name: \"backup.dumps[3].name\" is missing",
                        "update.yml:12 backup.dumps[3].limits: \"backup.dumps[3].limits\" is not known;"
                                + " the nearest key is \"limit\"",
                        "update.yml:13 backup.dumps[4].command: \"backup.dumps[4].command\" is missing",
                        "update.yml:14 backup.dumps[5]: \"backup.dumps[5]\" has no keys below it");
    }

    @Test
    void aRetentionKeepsAtLeastOneBackup() {
        assertThat(wrong("backup: {retention_count: 0, retention_days: 0, retention_space: 0GB}"))
                .hasSize(3);
        for (String other : List.of("20", "20G", "20 gigabytes", "-1GB", "1.5GB", "20GiB")) {
            assertThat(wrong("backup: {retention_space: " + other + "}"))
                    .as(other)
                    .containsExactly("update.yml:7 backup.retention_space: \"backup.retention_space\" is not a size");
        }
    }
}
