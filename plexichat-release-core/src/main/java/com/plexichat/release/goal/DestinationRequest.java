package com.plexichat.release.goal;

import java.util.Optional;

/**
 * Where to publish.
 *
 * @param repository {@code owner/name}
 * @param apiAddress of a GitHub-compatible server; GitHub's own if empty
 */
public record DestinationRequest(Optional<String> repository, Optional<String> apiAddress) {}
