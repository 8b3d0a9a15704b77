package com.plexichat.updater.settings;

import java.util.List;

/**
 * The configuration that an administrator edits.
 *
 * @param files JSON files below kept paths whose new defaults are merged in
 */
public record ConfigurationSettings(List<String> files) {
    public ConfigurationSettings {
        files = List.copyOf(files);
    }
}
