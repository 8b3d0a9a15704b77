package com.plexichat.release.forge;

import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import java.util.Optional;

/**
 * How a repository is reached.
 *
 * @param address of the server's API
 * @param token empty for reading a public repository
 * @param patience how long requests may be repeated in all
 * @param watch is told of every request
 * @param writes whether more than reading is to come, so that what writing needs can be made ready
 */
public record ForgeAccess(
        String address,
        RepositoryName repository,
        Optional<String> token,
        Patience patience,
        HttpWatch watch,
        boolean writes) {
    /** Without the token. */
    @Override
    public String toString() {
        return repository + " on " + address;
    }
}
