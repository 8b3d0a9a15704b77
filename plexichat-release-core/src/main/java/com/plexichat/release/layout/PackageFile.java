package com.plexichat.release.layout;

import java.nio.file.Path;

/**
 * A file of a package.
 *
 * @param target its path below the top folder, with slashes
 */
public record PackageFile(String target, int mode, Path source) {}
