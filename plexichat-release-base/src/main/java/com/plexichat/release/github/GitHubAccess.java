package com.plexichat.release.github;

import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import java.util.Optional;

/**
 * How a server is asked.
 *
 * @param token empty for reading what is public
 * @param patience how long requests may be repeated in all
 * @param watch is told of every request
 * @param words what problems advise with
 */
public record GitHubAccess(
        GitHubServer server, Optional<String> token, Patience patience, HttpWatch watch, GitHubWords words) {
    /** Without the token. */
    @Override
    public String toString() {
        return server.api().toString();
    }
}
