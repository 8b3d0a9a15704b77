package com.plexichat.updater.settings;

import com.plexichat.release.archive.ArchivePath;
import java.util.List;

/** Reads {@code configuration}. */
final class ConfigurationSection {
    private static final String USUAL = "config/config.json";

    private ConfigurationSection() {}

    static ConfigurationSettings read(YamlObject configuration, List<String> kept) {
        return new ConfigurationSettings(KeptPaths.readBelow(configuration, "files", kept)
                .orElseGet(() -> KeptPaths.isBelow(new ArchivePath(USUAL), kept) ? List.of(USUAL) : List.of()));
    }
}
