package com.plexichat.updater.backup;

import com.plexichat.release.integrity.FileDigest;
import java.time.Instant;

/**
 * What is known of a backup; one without a record is none.
 *
 * @param id such as {@code 20260102-030405_a.1.2-1}
 * @param version that was running
 * @param time of its making
 * @param encrypted whether its content is read with a key only
 * @param stored the bytes of its file as they lie on disk
 * @param files how many there are in it
 * @param payload the bytes of these files together
 */
public record BackupRecord(
        String id, String version, Instant time, boolean encrypted, FileDigest stored, long files, long payload) {
    public BackupRecord {
        if (!new BackupName(time, version).id().equals(id)) {
            throw new IllegalArgumentException("a backup is called by its time and version");
        }
        if (files < 0 || payload < 0) {
            throw new IllegalArgumentException("a backup has a number of files and bytes");
        }
    }

    static BackupRecord of(BackupName name, boolean encrypted, FileDigest stored, BackupContent content) {
        return new BackupRecord(
                name.id(), name.version(), name.time(), encrypted, stored, content.files(), content.payload());
    }

    BackupName name() {
        return new BackupName(time, version);
    }
}
