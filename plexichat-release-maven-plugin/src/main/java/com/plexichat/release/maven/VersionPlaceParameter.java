package com.plexichat.release.maven;

import com.plexichat.release.place.PatternPlace;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <place>} of {@code <versionPlaces>} in a pom. */
public final class VersionPlaceParameter {
    /** The file, relative to the project. */
    @Parameter(required = true)
    private @Nullable String file;

    /** The JSON pointer of the version in a JSON file, such as /version. */
    @Parameter
    private @Nullable String pointer;

    /** A regular expression whose one group is the version, for any other text file. */
    @Parameter
    private @Nullable String pattern;

    VersionPlace place() {
        if (file == null || (pointer == null) == (pattern == null)) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "a <place> of <versionPlaces> needs a <file>, and a <pointer> or a <pattern>",
                    "<versionPlaces>",
                    "name the file, and where in it the version stands"));
        }
        return pointer == null ? PatternPlace.parse(file, String.valueOf(pattern)) : new PointerPlace(file, pointer);
    }
}
