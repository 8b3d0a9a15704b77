package com.plexichat.release.init;

import java.util.Optional;

/**
 * What an existing pom says of its project.
 *
 * @param product the name in file names
 * @param displayName the name that people read
 * @param version that it declares, in whatever form
 */
public record PomFacts(String product, String displayName, Optional<String> version) {}
