package com.plexichat.updater.settings;

import java.util.Optional;

/**
 * Reads {@code behavior}, {@code safety} and {@code clustering}: switches of which the updater has one position only, so
 * that nobody is left to believe that another one has an effect.
 */
final class GuideSections {
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_NODES = 1000;

    private GuideSections() {}

    /** Whether upgrades make a backup, if the file says it here. */
    static Optional<Boolean> read(YamlObject system, HookSettings hooks) {
        YamlObject behavior = system.section("behavior");
        only(true, behavior, "auto_restart", "a new version runs only after a restart");
        only(false, behavior, "cluster_coordination", "one run of the updater changes one host");
        boolean hasMaintenance = behavior.flag("maintenance_mode").orElse(false);
        if (hasMaintenance && hooks.before().isEmpty()) {
            behavior.wrong(
                    "maintenance_mode",
                    "needs a command that switches it on",
                    "write it as hooks.before, or write false here");
        }
        YamlObject safety = system.section("safety");
        only(false, safety, "require_confirmation", "the updater asks nobody, and does what it is told to do");
        only(true, safety, "validate_migrations", "no version is switched to before its configuration is valid");
        only(true, safety, "test_after_update", "a version counts only after it was seen healthy");
        only(true, safety, "rollback_on_failure", "a version that is not healthy is never left running");
        YamlObject clustering = system.section("clustering");
        only(false, clustering, "enabled", "one run of the updater changes one host");
        clustering.flag("rolling_updates");
        clustering.number("coordination_timeout", 300, MOST_SECONDS);
        clustering.number("max_concurrent_nodes", 1, MOST_NODES);
        return behavior.flag("auto_backup");
    }

    private static void only(boolean position, YamlObject section, String key, String reason) {
        if (section.flag(key).equals(Optional.of(!position))) {
            section.wrong(key, "cannot be " + !position + ": " + reason, "write " + position + ", or remove it");
        }
    }
}
