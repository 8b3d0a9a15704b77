package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.version.Version;

/**
 * A tag that names a version.
 *
 * @param name as it is in the repository; an old spelling differs from the version's own
 */
public record ReleaseTag(String name, Version version, CommitId commit) {
    /** The full name of the tag. */
    public String ref() {
        return "refs/tags/" + name;
    }

    public boolean isCanonical() {
        return name.equals(version.tag());
    }
}
