package com.plexichat.release.file;

import java.nio.file.Path;

/** How people are told of a file: from the project's folder on, the same on every system. */
public final class ProjectPath {
    private ProjectPath() {}

    /** The path below the folder, with slashes; as it is if it lies elsewhere. */
    public static String of(Path file, Path folder) {
        return file.startsWith(folder) ? folder.relativize(file).toString().replace('\\', '/') : file.toString();
    }
}
