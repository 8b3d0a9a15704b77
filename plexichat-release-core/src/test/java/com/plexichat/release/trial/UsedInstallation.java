package com.plexichat.release.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a project for its trials, and an installation with a configuration. */
final class UsedInstallation {
    final TrialFiles files;
    final TrialFolder folder;

    UsedInstallation(Path base) throws IOException {
        files = new TrialFiles(base.resolve("trial"));
        folder = new TrialFolder(base.resolve("target"));
        write(files.settings(), "update_system:\n  service: {}\n");
        write(files.edits(), "{\"config/config.json\": {\"/port\": 1, \"/name\": \"mine\"}}");
        write(files.shared().resolve("data/messages"), "hello");
        write(installed("config/config.json"), "{\"port\": 8000, \"name\": \"default\"}");
    }

    Path installed(String file) {
        return folder.shared().resolve(file);
    }

    InstalledContent content() throws IOException {
        files.copy(folder.files(), Placeholders.of(folder, 8123));
        return InstalledContent.of(files, folder);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
