package com.plexichat.release.doctor;

import com.plexichat.release.forge.RemoteRepository;
import java.time.Instant;

/**
 * What the server said of the repository.
 *
 * @param here when it said so, by the clock of this machine
 */
public record DatedRepository(RemoteRepository told, Instant here) {
    /** The same by the server's clock, if it tells the time: its terms end by that one. */
    Instant there() {
        return told.serverTime().orElse(here);
    }
}
