package com.plexichat.release.doctor;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that is looked at.
 *
 * @param project empty where there is no pom, or one that nothing can be made of, or that leaves the project out
 * @param leftOut whether the goals of a release would pass over it
 */
public record ExaminedFolder(Path path, Optional<ExaminedProject> project, boolean leftOut) {
    /** Why nothing can be said of a project; empty if there is one. */
    Optional<String> silence() {
        if (project.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                leftOut
                        ? "this project is left out by plexichat.skip: name the module that is released with -pl"
                        : "there is no project here with a valid configuration");
    }
}
