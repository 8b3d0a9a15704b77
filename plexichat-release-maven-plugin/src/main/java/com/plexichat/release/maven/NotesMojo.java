package com.plexichat.release.maven;

import com.plexichat.release.goal.NotesRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the release notes from the commits since the release before, to {@code target/release/}. */
@Mojo(name = "notes", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, configurator = CheckedConfigurator.NAME)
final class NotesMojo extends NotedMojo<NotesRequest> {
    /** The release's own name in its title; the first line of the annotated tag if not set. */
    @Parameter(property = "plexichat.releaseName")
    private @Nullable String releaseName;

    /** The folder at the top of the archive; the product if not set. */
    @Parameter(property = "plexichat.topFolder")
    private @Nullable String topFolder;

    /** A release whose later changes are told, as for a jump over several; the one before if not set. */
    @Parameter(property = "plexichat.since")
    private @Nullable String since;

    /** Whether the titles of pull requests are asked for, where commits say nothing and there is a token. */
    @Parameter(property = "plexichat.pullRequests", defaultValue = "true")
    private boolean pullRequests;

    /** A folder of FreeMarker templates that take the place of the shipped ones of the same name. */
    @Parameter(property = "plexichat.templates", defaultValue = "${basedir}/src/release/templates", required = true)
    private File templates;

    /** Tells which rule placed each commit where, before the notes are written. */
    @Parameter(property = "plexichat.explain", defaultValue = "false")
    private boolean explain;

    @Override
    protected NotesRequest request() {
        return new NotesRequest(
                facts(),
                text(releaseName),
                destination().repository(),
                text(topFolder),
                text(since),
                templates.toPath(),
                handwritten(),
                pullRequests ? Optional.of(destination()) : Optional.empty(),
                explain,
                publishes());
    }

    @Override
    protected void run(ReleaseGoals goals, NotesRequest request) {
        goals.notes(network()).run(request);
    }
}
