package com.plexichat.release.goal;

import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.metadata.ProjectFacts;
import java.util.Optional;

/** Input of {@code package}. */
public record PackageRequest(
        ProjectFacts project, Optional<String> archiveName, Optional<String> topFolder, PackageLayout layout) {}
