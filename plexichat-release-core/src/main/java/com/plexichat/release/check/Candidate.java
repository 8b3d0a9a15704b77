package com.plexichat.release.check;

import com.plexichat.release.git.GitState;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.version.Version;

/**
 * A commit that may become a release.
 *
 * @param version that it is to be released as
 * @param git the commit that is checked out, and what is around it
 * @param tags those of the repository, as the version's scheme reads them
 * @param createsTag whether the release makes its tag, which then need not be there
 */
public record Candidate(Version version, GitState git, ReleaseTags tags, boolean createsTag, ReleaseRules rules) {}
