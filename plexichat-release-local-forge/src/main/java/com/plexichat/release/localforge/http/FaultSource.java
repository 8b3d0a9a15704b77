package com.plexichat.release.localforge.http;

import java.util.Optional;

/**
 * Is asked once for each call that arrives, before anything of its body is read, by the thread of the call: calls that
 * arrive side by side ask side by side.
 */
@FunctionalInterface
public interface FaultSource {
    FaultSource NONE = arrival -> Optional.empty();

    Optional<Fault> next(Arrival arrival);

    /** @param path as the client sent it */
    record Arrival(String method, String path, String query) {}
}
