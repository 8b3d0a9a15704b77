package com.plexichat.release.goal;

import java.util.Optional;

/**
 * Where to publish.
 *
 * @param repository {@code owner/name}
 * @param apiAddress of a GitHub-compatible server; GitHub's own if empty
 * @param offline whether no server may be asked, with which nothing but a dry run can do
 */
public record DestinationRequest(Optional<String> repository, Optional<String> apiAddress, boolean offline) {}
