package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;

/**
 * Input of {@code validate}.
 *
 * @param forRealPublish whether a real publish follows, which tolerates nothing
 */
public record ValidateRequest(ProjectFacts project, boolean forRealPublish) {}
