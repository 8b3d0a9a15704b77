package com.plexichat.release.trial;

import java.nio.file.Path;

/**
 * Where everything of a trial is.
 *
 * @param path absolute; nobody else can read it
 */
public record TrialFolder(Path path) {
    /** The project's own files, with values in place of placeholders. */
    Path files() {
        return path.resolve("files");
    }

    /** What the updater installs from: a folder for each release. */
    public Path releases() {
        return path.resolve("releases");
    }

    Path installation() {
        return path.resolve("installation");
    }

    /** What of the installation stays when versions change. */
    Path shared() {
        return installation().resolve("shared");
    }

    /** The updater's configuration. */
    Path settings() {
        return files().resolve(TrialFiles.SETTINGS);
    }

    /** Where the trial's service writes, if it does as the manual says. */
    Path serviceLog() {
        return files().resolve("service.log");
    }
}
