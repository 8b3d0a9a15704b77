package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.JsonException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackupNameTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
    private static final BackupName NAME = BackupName.of(TIME.plusMillis(999), "a.1.2-1");

    @Test
    void aBackupIsCalledByItsSecondAndVersion() {
        assertThat(NAME.id()).isEqualTo("20260102-030405_a.1.2-1");
        assertThat(NAME.archive(false)).isEqualTo("20260102-030405_a.1.2-1.tar.gz");
        assertThat(NAME.archive(true)).isEqualTo("20260102-030405_a.1.2-1.tar.gz.age");
    }

    @Test
    void namesAreReadBack() {
        assertThat(BackupName.parse(NAME.id())).contains(NAME);
        assertThat(BackupName.ofArchive(NAME.archive(false))).contains(NAME);
        assertThat(BackupName.ofArchive(NAME.archive(true))).contains(NAME);
        assertThat(BackupName.ofRecord(NAME.record())).contains(NAME);
        assertThat(BackupName.parse("20260102-030405_with_a_line")).isPresent();
    }

    @Test
    void nothingElseIsTakenForABackup() {
        for (String other : List.of(
                "",
                "_",
                "20260102-030405",
                "20260102-030405_",
                "20260102-030405_../a",
                "20260102-030405_.a",
                "20260231-030405_a",
                "2026010-0304051_a",
                "20260102-250405_a",
                "+20260102-030405_a")) {
            assertThat(BackupName.parse(other)).as(other).isEmpty();
        }
        assertThat(BackupName.ofArchive("notes.tar.gz")).isEmpty();
        assertThat(BackupName.ofRecord(NAME.archive(false))).isEmpty();
    }

    @Test
    void aVersionThatIsAPathNamesNoBackup() {
        assertThatThrownBy(() -> BackupName.of(TIME, "../a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        BackupRecord backup =
                BackupRecord.of(NAME, true, FileDigest.of(new byte[] {1, 2}), new BackupContent(3, 1L << 40));

        assertThat(BackupRecordJson.read(BackupRecordJson.write(backup), "a.json"))
                .isEqualTo(backup);
    }

    @Test
    void aRecordThatDoesNotFitItsNameIsRefused() {
        BackupRecord backup = BackupRecord.of(NAME, true, FileDigest.of(new byte[1]), new BackupContent(1, 1));
        String text = BackupRecordJson.write(backup);

        for (String wrong : List.of(
                text.replace("T03:04:05Z", "T03:04:06Z"),
                text.replace("\"payload\": 1", "\"payload\": -1"),
                text.replace("\"format\": 1", "\"format\": 2"),
                text.substring(2))) {
            assertThat(wrong).isNotEqualTo(text);
            assertThatThrownBy(() -> BackupRecordJson.read(wrong, "a.json")).isInstanceOf(JsonException.class);
        }
    }
}
