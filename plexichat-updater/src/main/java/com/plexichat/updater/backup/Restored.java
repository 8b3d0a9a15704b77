package com.plexichat.updater.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What a backup was put in the place of.
 *
 * @param paths what was put there, each with all that is below it
 * @param before where what was there before is now
 */
public record Restored(List<String> paths, List<Path> before) {
    public Restored {
        paths = List.copyOf(paths);
        before = List.copyOf(before);
    }
}
