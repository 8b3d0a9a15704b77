package com.plexichat.release.goal;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project in a clone, whose version is to be raised. */
abstract class ProjectToBump {
    @TempDir
    Path folder;

    Bumping bumping;

    @BeforeEach
    void makeProject() {
        bumping = new Bumping(folder.resolve("project"));
    }
}
