package com.plexichat.updater.settings;

import java.time.Duration;
import java.util.List;

/**
 * Commands of the administrator.
 *
 * @param before run before the service is stopped; a failure stops the upgrade
 * @param validate run on the merged configuration before the switch
 * @param migrate run after the switch, before the new version is started
 * @param migrateBack undo what {@code migrate} did; without any, no version that was migrated away from is gone back to
 */
public record HookSettings(List<Hook> before, List<Hook> validate, List<Hook> migrate, List<Hook> migrateBack) {
    public HookSettings {
        before = List.copyOf(before);
        validate = List.copyOf(validate);
        migrate = List.copyOf(migrate);
        migrateBack = List.copyOf(migrateBack);
    }

    /** One command, run without a shell. */
    public record Hook(List<String> words, Duration limit) {
        public Hook {
            words = List.copyOf(words);
        }
    }
}
