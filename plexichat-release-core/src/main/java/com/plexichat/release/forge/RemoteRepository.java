package com.plexichat.release.forge;

import java.time.Instant;
import java.util.Optional;

/**
 * A repository as its server describes it.
 *
 * @param hidden whether the server shows it only to some
 * @param archived whether nobody may write to it any more
 * @param disabled whether the server has closed it
 * @param writable whether the user who asks may write, whatever the token may; empty where the server does not say
 * @param token what the server tells of it
 * @param serverTime when it answered, by its own clock
 */
public record RemoteRepository(
        String name,
        boolean hidden,
        boolean archived,
        boolean disabled,
        Optional<Boolean> writable,
        TokenTerms token,
        Optional<Instant> serverTime) {}
