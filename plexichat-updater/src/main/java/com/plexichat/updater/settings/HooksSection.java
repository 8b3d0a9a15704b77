package com.plexichat.updater.settings;

/** Reads {@code hooks}. */
final class HooksSection {
    private HooksSection() {}

    static HookSettings read(YamlObject hooks) {
        return new HookSettings(
                CommandList.hooks(hooks, "before"),
                CommandList.hooks(hooks, "validate"),
                CommandList.hooks(hooks, "migrate"),
                CommandList.hooks(hooks, "migrate_back"));
    }
}
