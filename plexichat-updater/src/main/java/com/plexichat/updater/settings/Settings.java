package com.plexichat.updater.settings;

import com.plexichat.release.version.Channel;
import java.nio.file.Path;
import java.util.List;

/**
 * All that an installation is configured with.
 *
 * @param product the one whose releases are installed
 * @param folder the installation, absolute
 * @param kept paths that belong to the installation and not to a release, such as {@code config} and {@code data}
 */
public record Settings(
        String product,
        Path folder,
        Channel channel,
        SourceSettings source,
        List<String> kept,
        ServiceSettings service,
        HealthSettings health,
        BackupSettings backup,
        ConfigurationSettings configuration,
        HookSettings hooks) {
    public Settings {
        kept = List.copyOf(kept);
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("an installation has an absolute path");
        }
    }

    /** The same, but that a backup is made before each change. */
    public Settings withBackup() {
        return new Settings(
                product, folder, channel, source, kept, service, health, backup.asked(), configuration, hooks);
    }
}
