package com.plexichat.release.layout;

import java.io.IOException;
import java.nio.file.Path;

/** Paths without the symbolic links on their way. */
public final class RealPath {
    private RealPath() {}

    /** One that is not there stays as it is. */
    public static Path of(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path;
        }
    }
}
