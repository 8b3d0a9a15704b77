package com.plexichat.release.layout;

/**
 * A file of a source folder that stays out of the package.
 *
 * @param file with the source folder before it
 * @param reason the pattern
 */
public record LeftOut(String file, String reason) {}
