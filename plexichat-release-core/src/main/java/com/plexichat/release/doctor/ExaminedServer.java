package com.plexichat.release.doctor;

import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.forge.RequestLimit;
import com.plexichat.release.github.RepositoryName;
import java.util.Optional;

/**
 * The server that a release would go to, and what it is asked, each thing once.
 *
 * @param offline whether nothing may be asked
 * @param repository that the release goes to; empty if nothing names one
 * @param webHost where people see it; empty for a server on this machine
 * @param token empty if there is none
 * @param releases what depends on the version's tag
 */
public record ExaminedServer(
        boolean offline,
        Once<Optional<RepositoryName>> repository,
        Once<Optional<String>> webHost,
        Once<Optional<NamedToken>> token,
        Once<DatedRepository> hosted,
        Once<Optional<RequestLimit>> limit,
        Once<Boolean> immutableReleases,
        Once<RemoteState> releases) {
    /** Why the server cannot be asked about the repository; empty if it can. */
    Optional<String> silence() {
        if (offline) {
            return Optional.of("Maven is offline, or plexichat.offline is set");
        }
        if (repository.ifRead().flatMap(known -> known).isEmpty()) {
            return Optional.of("no repository is known");
        }
        return token.ifRead().isEmpty() ? Optional.of("the token cannot be used") : Optional.empty();
    }

    /** The same for who needs what the server says of the repository. */
    Optional<String> silenceOnRepository() {
        return silence()
                .or(() -> hosted.ifRead().isEmpty()
                        ? Optional.of("the server does not tell of the repository")
                        : Optional.empty());
    }

    /** The same for what the server tells only to who comes with a token. */
    Optional<String> silenceOnSecrets() {
        return silenceOnRepository().or(() -> hasToken() ? Optional.empty() : Optional.of("there is no token"));
    }

    boolean hasToken() {
        return token.ifRead().flatMap(known -> known).isPresent();
    }
}
