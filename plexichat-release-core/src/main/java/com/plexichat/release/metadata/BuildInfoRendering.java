package com.plexichat.release.metadata;

import java.util.function.Function;

/**
 * The build's values as a source file of one language.
 *
 * @param path below the folder for generated sources
 */
public record BuildInfoRendering(String path, Function<BuildInfo, String> text) {}
