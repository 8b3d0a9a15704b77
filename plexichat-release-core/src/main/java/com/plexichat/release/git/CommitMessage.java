package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;

/**
 * What a commit says of itself.
 *
 * @param body what follows the subject; may be empty
 */
public record CommitMessage(CommitId id, String subject, String body) {}
