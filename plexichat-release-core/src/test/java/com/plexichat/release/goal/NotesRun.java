package com.plexichat.release.goal;

import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.handwritten.NotesFolder;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The goal {@code notes} in a test project, told nothing until a test says otherwise. */
final class NotesRun {
    private final TestProject project;
    Optional<String> releaseName = Optional.empty();
    Optional<String> repository = Optional.empty();
    Optional<String> since = Optional.empty();
    Path templates;
    Path notesFolder;
    Optional<DestinationRequest> pullRequests = Optional.empty();
    /** A terminal shows it between the lines of the log. */
    Consumer<String> output;

    boolean explain;
    boolean strict;

    NotesRun(TestProject project) {
        this.project = project;
        this.templates = project.folder.resolve("src/release/templates");
        this.output = text -> text.lines().forEach(project.log::info);
        this.notesFolder = project.folder.resolve("src/release/notes");
    }

    /** Lets the notes ask the server that plays the repository's. */
    void askForPullRequests(boolean offline) {
        pullRequests = Optional.of(new DestinationRequest(Optional.of("plexi/chat"), Optional.empty(), offline));
    }

    /** The text of the notes. */
    String run() {
        return new NotesGoal(project.identities(), project.ci(), project.workLookup(), output, project.log)
                .run(new NotesRequest(
                        project.facts(),
                        releaseName,
                        repository,
                        Optional.empty(),
                        since,
                        templates,
                        new HandwrittenInput(new NotesFolder(project.folder, notesFolder), project.withoutMigration),
                        pullRequests,
                        explain,
                        strict));
    }

    String title() {
        return new StagedRelease(project.facts().releaseFolder())
                .record()
                .notes()
                .orElseThrow()
                .title();
    }
}
