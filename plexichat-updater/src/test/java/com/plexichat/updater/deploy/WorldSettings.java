package com.plexichat.updater.deploy;

import com.plexichat.release.version.Channel;
import com.plexichat.updater.settings.BackupSettings;
import com.plexichat.updater.settings.ConfigurationSettings;
import com.plexichat.updater.settings.HealthSettings;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.ServiceSettings;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.settings.SourceSettings;
import com.plexichat.updater.site.Installation;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A configuration for hosts that are no more than folders. */
final class WorldSettings {
    private WorldSettings() {}

    static Settings of(Installation site, List<String> kept, HookSettings hooks) {
        return new Settings(
                "chat",
                site.folder(),
                Channel.ALPHA,
                new SourceSettings.Folder(site.folder()),
                kept,
                new ServiceSettings.Systemd("chat.service", Duration.ofSeconds(1)),
                new HealthSettings(
                        URI.create("http://127.0.0.1/health"),
                        "/version",
                        1,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(9),
                        Duration.ZERO),
                new BackupSettings(
                        true,
                        site.folder().resolve("backups"),
                        List.of("data"),
                        List.of(),
                        Optional.empty(),
                        new BackupSettings.Retention(1, Duration.ofDays(1), 1)),
                new ConfigurationSettings(List.of("config/config.json")),
                hooks);
    }
}
