package com.plexichat.release.layout;

import java.nio.file.Path;

/**
 * A file of a source folder that stays out of the package.
 *
 * @param source where it is
 * @param file with the source folder before it
 * @param reason the pattern
 */
public record LeftOut(Path source, String file, String reason) {}
