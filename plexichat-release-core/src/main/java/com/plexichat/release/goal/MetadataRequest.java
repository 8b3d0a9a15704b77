package com.plexichat.release.goal;

import com.plexichat.release.metadata.GoPackage;
import com.plexichat.release.metadata.ProjectFacts;

/**
 * Input of {@code metadata}.
 *
 * @param goPackage whose variables the flags for Go's linker set
 */
public record MetadataRequest(ProjectFacts project, GoPackage goPackage) {}
