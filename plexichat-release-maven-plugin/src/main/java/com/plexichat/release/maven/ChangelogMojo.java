package com.plexichat.release.maven;

import com.plexichat.release.goal.ChangelogQuestion;
import com.plexichat.release.goal.ChangelogRequest;
import com.plexichat.release.goal.DestinationRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what versions changed, from the commits: all versions, one of them, or everything between two; or adds to
 * CHANGELOG.md the versions that it lacks.
 */
@Mojo(name = "changelog", threadSafe = true, configurator = CheckedConfigurator.NAME)
final class ChangelogMojo extends PlexichatMojo<ChangelogRequest> {
    /** One version, told since the one before it that its channel follows. */
    @Parameter(property = "plexichat.of")
    private @Nullable String of;

    /** A version; everything after it is told as one. */
    @Parameter(property = "plexichat.since")
    private @Nullable String since;

    /** The last version that is told of with plexichat.since; what is checked out if not set. */
    @Parameter(property = "plexichat.until")
    private @Nullable String until;

    /** The form of the answer: markdown, text or json. */
    @Parameter(property = "plexichat.format", defaultValue = "markdown", required = true)
    private String format;

    /** {@code owner/name} of the repository, for links; GITHUB_REPOSITORY or the git remote's if not set. */
    @Parameter(property = "plexichat.repository")
    private @Nullable String repository;

    /** Adds the versions that plexichat.changelogFile lacks, instead of giving an answer. */
    @Parameter(property = "plexichat.update", defaultValue = "false")
    private boolean update;

    /** The file that plexichat.update adds to; it need not exist. */
    @Parameter(property = "plexichat.changelogFile", defaultValue = "${basedir}/CHANGELOG.md", required = true)
    private File changelogFile;

    /** Takes the answer instead of standard output, on which Maven prints too. */
    @Parameter(property = "plexichat.outputFile")
    private @Nullable File outputFile;

    /** Shows what would be added, and writes nothing. */
    @Parameter(property = "plexichat.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    protected ChangelogRequest request() {
        require(this::facts, this::question, () -> DestinationRequest.requireName(text(repository)));
        return new ChangelogRequest(facts(), text(project.getDescription()), text(repository), question(), dryRun);
    }

    private ChangelogQuestion question() {
        return ChangelogQuestion.of(
                new ChangelogQuestion.Range(text(of), text(since), text(until)),
                format,
                update ? Optional.of(changelogFile.toPath()) : Optional.empty(),
                Optional.ofNullable(outputFile).map(File::toPath));
    }

    @Override
    protected void run(ReleaseGoals goals, ChangelogRequest request) {
        goals.changelog().run(request);
    }
}
