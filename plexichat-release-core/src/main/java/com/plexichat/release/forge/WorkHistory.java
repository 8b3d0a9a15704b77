package com.plexichat.release.forge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the people of a repository say of their work beside commits. It only reads. */
public interface WorkHistory {
    /** Connects to a repository; nothing is sent yet. */
    @FunctionalInterface
    interface Connector {
        /** @throws com.plexichat.release.problem.ReleaseException if a token may not be sent to the address */
        WorkHistory connect(ForgeAccess access);
    }

    /**
     * The issues and pull requests that were closed, and changed since a time: the latest few hundred of them.
     *
     * @throws com.plexichat.release.problem.ReleaseException if the server cannot be reached or refuses
     */
    List<ClosedWork> closedSince(Instant time);

    /**
     * The notes of the public releases of these tags, as far as they are among the latest few hundred releases.
     *
     * @throws com.plexichat.release.problem.ReleaseException if the server cannot be reached or refuses
     */
    Map<String, String> publishedNotes(Set<String> tags);
}
