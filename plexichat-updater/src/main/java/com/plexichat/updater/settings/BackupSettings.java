package com.plexichat.updater.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is saved before an installation changes.
 *
 * @param enabled whether each upgrade makes one
 * @param paths kept paths that are saved
 * @param dumps commands whose standard output is saved too, such as that of a database
 * @param recipient the age public key that backups are encrypted to
 */
public record BackupSettings(
        boolean enabled,
        Path folder,
        List<String> paths,
        List<Dump> dumps,
        Optional<String> recipient,
        Retention retention) {
    /**
     * @param name of its file in the backup, such as {@code database.sql}
     * @param limit after which it has failed
     */
    public record Dump(String name, List<String> words, Duration limit) {
        public Dump {
            words = List.copyOf(words);
        }
    }

    /**
     * Backups beyond any of these are removed, never the last good one.
     *
     * @param bytes of all together
     */
    public record Retention(int count, Duration age, long bytes) {
        public Retention {
            if (count < 1 || age.isNegative() || age.isZero() || bytes < 1) {
                throw new IllegalArgumentException("a retention keeps at least one backup");
            }
        }
    }

    public BackupSettings {
        paths = List.copyOf(paths);
        dumps = List.copyOf(dumps);
    }

    /** The same, but that each change makes one. */
    BackupSettings asked() {
        return new BackupSettings(true, folder, paths, dumps, recipient, retention);
    }
}
