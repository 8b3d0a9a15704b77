package com.plexichat.release.goal;

import com.plexichat.release.forge.RepositoryChoice;
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

    /** @throws com.plexichat.release.problem.ReleaseException if what is named is not {@code owner/name} */
    public static void requireName(Optional<String> repository) {
        RepositoryChoice.require(repository);
    }

    /** The address of the server's API. */
    String address(CiEnvironment ci) {
        return apiAddress.or(ci::apiAddress).orElse(GITHUB);
    }
}
