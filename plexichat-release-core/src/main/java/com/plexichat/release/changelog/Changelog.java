package com.plexichat.release.changelog;

import java.util.List;
import java.util.Optional;

/**
 * What is told of a project's versions.
 *
 * @param project the name that people read
 * @param description one line on it
 * @param page of the repository, for links
 * @param whole false for a part, which stands in another text
 * @param entries newest first
 */
public record Changelog(
        String project, String description, Optional<String> page, boolean whole, List<ChangelogEntry> entries) {
    public Changelog {
        entries = List.copyOf(entries);
    }
}
