package com.plexichat.release.goal;

import com.plexichat.release.metadata.CiEnvironment;
import java.util.Optional;

/**
 * Where to publish.
 *
 * @param repository {@code owner/name}
 * @param apiAddress of a GitHub-compatible server; GitHub's own if empty
 * @param offline whether no server may be asked, with which nothing but a dry run can do
 */
public record DestinationRequest(Optional<String> repository, Optional<String> apiAddress, boolean offline) {
    private static final String GITHUB = "https://api.github.com";

    /** The address of the server's API. */
    String address(CiEnvironment ci) {
        return apiAddress.or(ci::apiAddress).orElse(GITHUB);
    }
}
