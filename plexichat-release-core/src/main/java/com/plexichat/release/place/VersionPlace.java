package com.plexichat.release.place;

import com.plexichat.release.problem.ReleaseException;

/** A place in a file of a project that names the project's version. */
public sealed interface VersionPlace permits PointerPlace, PatternPlace {
    /** The file, relative to the project. */
    String file();

    /**
     * What stands at the place.
     *
     * @param content of the file
     * @throws ReleaseException if the place is not there exactly once
     */
    FoundVersion find(String content);
}
