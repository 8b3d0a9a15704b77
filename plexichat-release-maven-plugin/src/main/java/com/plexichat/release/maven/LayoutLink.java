package com.plexichat.release.maven;

import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <link>} of {@code <links>}: a symbolic link of the package. */
public final class LayoutLink {
    /** Its path in the package. */
    @Parameter(required = true)
    private @Nullable String path;

    /** What it points at, relative to the folder that it is in. */
    @Parameter(required = true)
    private @Nullable String to;

    /** The platforms that it is for; all of them if not set. */
    @Parameter
    private List<String> platforms = List.of();

    PackageLink link() {
        if (path == null || to == null) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "a <link> of <links> needs a <path> and a <to>",
                    "<links>",
                    "name the link, and what it points at"));
        }
        return new PackageLink(path, to, PlexichatMojo.all(platforms, name -> PlexichatMojo.platform(name, "<links>")));
    }
}
