package com.plexichat.release.forge;

import java.util.Optional;

/**
 * What a server says of a repository as a whole and of who asks, beside its releases.
 *
 * <p>Every method only reads, and throws a {@link com.plexichat.release.problem.ReleaseException} with the server's own
 * words if the server cannot be reached or refuses.
 */
public interface HostedRepository {
    /** Connects to a repository; nothing is sent yet. */
    @FunctionalInterface
    interface Connector {
        /** @throws com.plexichat.release.problem.ReleaseException if a token may not be sent to the address */
        HostedRepository connect(ForgeAccess access);
    }

    RemoteRepository read();

    /** Empty where the server limits nobody. */
    Optional<RequestLimit> limit();

    /** True if the server freezes what is published; false also where it does not tell this token. */
    boolean immutableReleases();
}
