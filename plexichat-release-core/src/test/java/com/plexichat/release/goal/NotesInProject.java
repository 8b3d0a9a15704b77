package com.plexichat.release.goal;

import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test project whose notes ask the server that plays the repository's. */
abstract class NotesInProject {
    @TempDir
    Path folder;

    TestProject project;
    NotesRun notes;

    @BeforeEach
    final void makeProject() {
        project = new TestProject(folder.resolve("project"));
        notes = new NotesRun(project);
        notes.askForPullRequests(false);
    }
}
