package com.plexichat.release.metadata;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.manifest.ReleaseIdentity;

/** What is being released, and the repository that it lies in. */
public record FoundRelease(ReleaseIdentity identity, GitRepository git) {}
