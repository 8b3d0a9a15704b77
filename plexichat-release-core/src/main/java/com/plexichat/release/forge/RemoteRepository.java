package com.plexichat.release.forge;

import java.time.Instant;
import java.util.Optional;

/**
 * A repository as its server describes it.
 *
 * @param archived whether nobody may write to it any more
 * @param disabled whether the server has closed it
 * @param writable whether who asks may write; empty where the server does not say
 * @param tokenExpiry when the token ends, if the server tells
 * @param serverTime when it answered, by its own clock
 */
public record RemoteRepository(
        String name,
        boolean archived,
        boolean disabled,
        Optional<Boolean> writable,
        Optional<Instant> tokenExpiry,
        Optional<Instant> serverTime) {}
