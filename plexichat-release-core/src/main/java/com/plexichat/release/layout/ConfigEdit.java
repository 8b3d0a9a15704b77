package com.plexichat.release.layout;

import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.platform.Platform;
import java.util.List;

/**
 * A change to a JSON file on its way into the package; the project's own file stays as it is.
 *
 * @param file the path in the package
 * @param platforms those that it is for; all if empty
 */
public record ConfigEdit(String file, JsonEdit edit, List<Platform> platforms) implements ForPlatforms {
    public ConfigEdit {
        platforms = List.copyOf(platforms);
    }

    /** One for all platforms. */
    public ConfigEdit(String file, JsonEdit edit) {
        this(file, edit, List.of());
    }
}
