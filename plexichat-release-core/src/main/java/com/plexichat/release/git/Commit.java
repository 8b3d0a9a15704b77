package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.time.Instant;

/**
 * A commit.
 *
 * @param time when it was committed
 */
public record Commit(CommitId id, Instant time) {}
