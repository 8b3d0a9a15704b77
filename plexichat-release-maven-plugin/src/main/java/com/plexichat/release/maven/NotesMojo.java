package com.plexichat.release.maven;

import com.plexichat.release.goal.DestinationRequest;
import com.plexichat.release.goal.NotesRequest;
import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.handwritten.NotesFolder;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Writes the release notes from the commits since the release before, to {@code target/release/}. */
@Mojo(name = "notes", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, configurator = CheckedConfigurator.NAME)
final class NotesMojo extends PlexichatMojo<NotesRequest> {
    @Inject
    private SettingsDecrypter decrypter;

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

    /** Refuses at the desk too what would stop a real publish, instead of warning of it. */
    @Parameter(property = "plexichat.strict", defaultValue = "false")
    private boolean strict;

    /** Tells which rule placed each commit where, before the notes are written. */
    @Parameter(property = "plexichat.explain", defaultValue = "false")
    private boolean explain;

    /** The folder of what is written by hand for the notes; the default one need not exist. */
    @Parameter(property = "plexichat.notesFolder", defaultValue = "${basedir}/src/release/notes", required = true)
    private File notesFolder;

    /** Why breaking changes need no migration text, which is refused else; the notes tell it. */
    @Parameter(property = "plexichat.withoutMigration")
    private @Nullable String withoutMigration;

    /** {@code owner/name} of the repository, for links and pull requests; GITHUB_REPOSITORY or the git remote's if not set. */
    @Parameter(property = "plexichat.repository")
    private @Nullable String repository;

    /** The API that is asked for pull requests; GITHUB_API_URL, else GitHub's own if not set. */
    @Parameter(property = "plexichat.githubApi")
    private @Nullable String githubApi;

    /** The server of settings.xml whose password is the token, where neither GITHUB_TOKEN nor GH_TOKEN is set. */
    @Parameter(property = "plexichat.serverId", defaultValue = "github", required = true)
    private String serverId;

    /** Asks no server; Maven's own -o does too. */
    @Parameter(property = "plexichat.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /** Tolerates in a build that was called to publish what is tolerated at the desk. */
    @Parameter(property = "plexichat.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    protected NotesRequest request() {
        require(this::facts, this::handwritten, () -> DestinationRequest.requireName(text(repository)));
        Optional<String> ownerAndName = text(repository);
        return new NotesRequest(
                facts(),
                text(releaseName),
                ownerAndName,
                text(topFolder),
                text(since),
                templates.toPath(),
                handwritten(),
                pullRequests
                        ? Optional.of(new DestinationRequest(ownerAndName, text(githubApi), offline))
                        : Optional.empty(),
                explain,
                (isCalledToPublish() && !dryRun) || strict);
    }

    private HandwrittenInput handwritten() {
        return new HandwrittenInput(new NotesFolder(folder(), notesFolder.toPath()), text(withoutMigration));
    }

    @Override
    protected void run(ReleaseGoals goals, NotesRequest request) {
        goals.notes(new MavenServer(session.getSettings(), decrypter, serverId).network())
                .run(request);
    }
}
