package com.plexichat.release.forge.github;

import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.testing.DrivenClock;
import java.time.Duration;
import java.util.Optional;

/** The way to a local server, with a clock that no wait takes time of. */
final class TestAccess {
    private TestAccess() {}

    /** @param token empty for a stranger */
    static ForgeAccess to(LocalForge server, String repository, String token) {
        return new ForgeAccess(
                server.apiUrl(),
                RepositoryName.parse(repository, "repository"),
                Optional.of(token).filter(text -> !text.isEmpty()),
                new Patience(new DrivenClock(), Duration.ofMinutes(15), (time, reason) -> {}),
                HttpWatch.NONE,
                false);
    }
}
