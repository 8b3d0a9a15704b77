package com.plexichat.updater.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.backup.Backups;
import com.plexichat.updater.deploy.HealthGate;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.history.AuditLog;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.process.SystemCommands;
import com.plexichat.updater.service.Services;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.settings.SettingsReader;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentBackupTest {
    private static final HealthGate WELL = new HealthGate() {
        @Override
        public Optional<String> fault(String version) {
            return Optional.empty();
        }

        @Override
        public void await(String version) {}

        @Override
        public void watch(String version) {}
    };

    @TempDir
    Path folder;

    private final DrivenClock clock = new DrivenClock();

    @BeforeEach
    void install() throws IOException {
        Installation site = new Installation(folder);
        ReleaseName name = ReleaseName.parse("a.1.0-1+01234567");
        Files.createDirectories(site.release(name));
        Files.createSymbolicLink(site.currentLink(), Path.of(site.linkTarget(name)));
        Files.createDirectories(site.shared().resolve("data"));
    }

    @Test
    void aBackupMayBecomeAsOldAsTheRuleOfRetentionSays() {
        Examined host = host("{retention_days: 3, paths: [data]}");
        host.backups().create("a.1.0-1");

        clock.advance(Duration.ofDays(3));
        assertThat(new RecentBackup(host).look()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(new RecentBackup(host).look())
                .extracting(Finding::text)
                .first()
                .asString()
                .contains("Warning", "3 days old", "plexichat backup create");
    }

    @Test
    void whoMakesNoBackupsIsNotToldOfThem() {
        assertThat(new RecentBackup(host("{enabled: false}")).look()).isEmpty();
        assertThat(new RecentBackup(host("{enabled: true}")).look()).hasSize(1);
    }

    private Examined host(String backup) {
        Settings settings = SettingsReader.parse("""
                update_system:
                  product: chat
                  folder: %s
                  source: {folder: %s}
                  health: {url: "http://127.0.0.1:8000/health"}
                  keep: [data]
                  backup: %s
                """.formatted(folder, folder, backup), "update.yml");
        Installation site = new Installation(settings.folder());
        SystemDisk disk = new SystemDisk(List.of(), folder);
        RecordingLog log = new RecordingLog();
        SystemCommands commands = new SystemCommands(new SystemClock());
        return new Examined(
                folder.resolve("update.yml"),
                settings,
                site,
                () -> {
                    throw new AssertionError("a backup is not asked for at the source");
                },
                Services.of(settings.service(), commands, commands, clock, folder),
                WELL,
                new Backups(settings.backup(), site.shared(), disk, commands, clock, log),
                new AuditLog(site.history(), new Secrets(), log),
                new Journal(site.state().resolve("journal"), disk),
                Optional::empty,
                clock);
    }
}
