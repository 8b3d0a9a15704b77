package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.hints;
import static com.plexichat.updater.settings.SettingsFiles.with;
import static com.plexichat.updater.settings.SettingsFiles.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GuideSectionsTest {
    @Test
    void theGuidesFileIsReadWhereEachSwitchHasThePositionThatThereIs() {
        assertThat(with("""
                        backup: {enabled: true, encryption: false, retention_days: 30}
                        behavior:
                          auto_backup: true
                          auto_restart: true
                          maintenance_mode: true
                          cluster_coordination: false
                        safety:
                          require_confirmation: false
                          validate_migrations: true
                          test_after_update: true
                          rollback_on_failure: true
                        clustering:
                          enabled: false
                          coordination_timeout: 300
                          rolling_updates: true
                          max_concurrent_nodes: 1
                        hooks:
                          before:
                            - command: [/usr/bin/maintenance, "on"]
                        """)).isEqualTo(with("hooks: {before: [{command: [/usr/bin/maintenance, \"on\"]}]}"));
    }

    @Test
    void aPositionThatHasNoEffectIsRefusedWithTheReason() {
        assertThat(wrong("""
                        behavior:
                          auto_restart: false
                          cluster_coordination: true
                        safety:
                          require_confirmation: true
                          validate_migrations: false
                          test_after_update: false
                          rollback_on_failure: false
                        clustering:
                          enabled: true
                        """))
                .containsExactly(
                        "update.yml:8 behavior.auto_restart: \"behavior.auto_restart\" cannot be false:"
                                + " a new version runs only after a restart",
                        "update.yml:9 behavior.cluster_coordination: \"behavior.cluster_coordination\" cannot be true:"
                                + " one run of the updater changes one host",
                        "update.yml:11 safety.require_confirmation: \"safety.require_confirmation\" cannot be true:"
                                + " the updater asks nobody, and does what it is told to do",
                        "update.yml:12 safety.validate_migrations: \"safety.validate_migrations\" cannot be false:"
                                + " no version is switched to before its configuration is valid",
                        "update.yml:13 safety.test_after_update: \"safety.test_after_update\" cannot be false:"
                                + " a version counts only after it was seen healthy",
                        "update.yml:14 safety.rollback_on_failure: \"safety.rollback_on_failure\" cannot be false:"
                                + " a version that is not healthy is never left running",
                        "update.yml:16 clustering.enabled: \"clustering.enabled\" cannot be true:"
                                + " one run of the updater changes one host");
        assertThat(hints("clustering: {enabled: true}")).containsExactly("write false, or remove it");
    }

    @Test
    void maintenanceNeedsACommandThatSwitchesItOn() {
        assertThat(wrong("behavior: {maintenance_mode: true}"))
                .containsExactly("update.yml:7 behavior.maintenance_mode: \"behavior.maintenance_mode\" needs a command"
                        + " that switches it on");
        assertThat(wrong("behavior: {maintenance_mode: false}")).isEmpty();
    }

    @Test
    void whetherBackupsAreMadeCanBeSaidHereButNotOtherwiseThanThere() {
        assertThat(with("behavior: {auto_backup: false}").backup().enabled()).isFalse();
        assertThat(with("behavior: {auto_backup: false}\nbackup: {enabled: false}")
                        .backup()
                        .enabled())
                .isFalse();
        assertThat(wrong("behavior: {auto_backup: false}\nbackup: {enabled: true}"))
                .containsExactly("update.yml:8 backup.enabled: \"backup.enabled\" says another thing than"
                        + " \"behavior.auto_backup\"");
    }

    @Test
    void aSwitchWithoutAnEffectStillHasItsType() {
        assertThat(wrong("clustering: {rolling_updates: 1, coordination_timeout: 5m, max_concurrent_nodes: all}"))
                .hasSize(3);
    }
}
