package com.plexichat.release.goal;

import com.plexichat.release.forge.ReleaseForge;
import java.util.Optional;

/**
 * All that is known of the place to publish to, before the first request.
 *
 * @param repository {@code owner/name}, or words for an unknown one
 * @param forge empty where the repository is not known
 */
record Destination(String repository, String address, Optional<ReleaseForge> forge) {}
