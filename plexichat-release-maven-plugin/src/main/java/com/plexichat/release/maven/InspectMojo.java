package com.plexichat.release.maven;

import com.plexichat.release.goal.InspectRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists what is in a package, or what differs from an older one, and unpacks nothing. It needs no pom; in a project it
 * takes the package of the release folder if none is named.
 */
@Mojo(
        name = "inspect",
        requiresProject = false,
        aggregator = true,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class InspectMojo extends PlexichatMojo<InspectRequest> {
    /** The package to list, any tar.gz. */
    @Parameter(property = "plexichat.package")
    private @Nullable File packageFile;

    /** An older package to compare with. */
    @Parameter(property = "plexichat.against")
    private @Nullable File against;

    /** The form of the answer: text, json or tree. */
    @Parameter(property = "plexichat.format", defaultValue = "text", required = true)
    private String format;

    /** Takes the answer instead of standard output, on which Maven prints too. */
    @Parameter(property = "plexichat.outputFile")
    private @Nullable File outputFile;

    @Override
    protected InspectRequest request() {
        return new InspectRequest(
                Optional.ofNullable(packageFile).map(File::toPath),
                Optional.ofNullable(against).map(File::toPath),
                InspectRequest.Format.parse(format),
                hasPom() ? Optional.of(facts().releaseFolder()) : Optional.empty(),
                Optional.ofNullable(outputFile).map(File::toPath));
    }

    @Override
    protected void run(ReleaseGoals goals, InspectRequest request) {
        goals.inspect().run(request);
    }
}
