package com.plexichat.release.maven;

import com.plexichat.release.goal.VersionRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a version, compares two, finds the next one, or classifies and sorts the lines of a file. It needs no pom;
 * in a project it takes the project's own version if none is given.
 */
@Mojo(
        name = "version",
        requiresProject = false,
        aggregator = true,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class VersionMojo extends NextMojo<VersionRequest> {
    /** A version to compare with. */
    @Parameter(property = "plexichat.compare")
    private @Nullable String compare;

    /** A file of versions, one a line. */
    @Parameter(property = "plexichat.file")
    private @Nullable File file;

    /** Sorts the lines of the file: legacy versions first, then ascending, and what is no version last. */
    @Parameter(property = "plexichat.sort", defaultValue = "false")
    private boolean sort;

    /** The form of the answer: text or json. */
    @Parameter(property = "plexichat.format", defaultValue = "text", required = true)
    private String format;

    /** Takes the answer instead of standard output. */
    @Parameter(property = "plexichat.outputFile")
    private @Nullable File outputFile;

    @Override
    protected VersionRequest request() {
        return new VersionRequest(
                scheme(),
                commandLineVersion(),
                hasPom() ? Optional.of(facts()) : Optional.empty(),
                text(compare),
                asksNext(),
                next(),
                Optional.ofNullable(file).map(File::toPath),
                sort,
                VersionRequest.Format.parse(format),
                Optional.ofNullable(outputFile).map(File::toPath));
    }

    @Override
    protected void run(ReleaseGoals goals, VersionRequest request) {
        goals.version().run(request);
    }
}
