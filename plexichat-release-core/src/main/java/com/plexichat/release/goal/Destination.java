package com.plexichat.release.goal;

import com.plexichat.release.forge.ReleaseForge;
import java.util.Optional;

/**
 * All that is known of the place to publish to, before the first request.
 *
 * @param repository {@code owner/name}, or words for an unknown one
 * @param hasToken whether requests carry a token, without which drafts are not seen
 * @param forge empty where the repository is not known, or the server is not to be asked
 */
record Destination(String repository, String address, boolean hasToken, Optional<ReleaseForge> forge) {}
