package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.util.Optional;

/**
 * The commits reachable from {@code upTo} and not from {@code after}: git's {@code A..B}.
 *
 * @param after need not be an ancestor; everything if it is empty
 */
public record CommitRange(Optional<CommitId> after, CommitId upTo) {
    @Override
    public String toString() {
        return after.map(base -> base.hex() + "..").orElse("") + upTo.hex();
    }
}
