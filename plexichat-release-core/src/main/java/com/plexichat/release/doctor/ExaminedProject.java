package com.plexichat.release.doctor;

import com.plexichat.release.check.CommitChecks;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.version.Version;

/**
 * The project that is to be released.
 *
 * @param checks what is asked of its commit
 * @param version that it declares
 */
public record ExaminedProject(ProjectFacts facts, CommitChecks checks, Once<Version> version) {}
