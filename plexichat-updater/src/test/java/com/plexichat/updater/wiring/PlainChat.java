package com.plexichat.updater.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A plain installation that runs: its service starts from its folder and knows nothing of releases. */
final class PlainChat {
    private PlainChat() {}

    /** @param folder of a {@link ServedHost} */
    static void install(Path folder, String version) throws IOException {
        Path base = folder.resolveSibling("");
        Files.writeString(
                base.resolve("start"),
                "cd %s && test -x bin/chat && cp VERSION ../running && echo started >>data/messages\n"
                        .formatted(folder));
        write(folder, "VERSION", version + "\n");
        write(folder, "bin/chat", "#!/bin/sh\n");
        Files.setPosixFilePermissions(folder.resolve("bin/chat"), PosixFilePermissions.fromString("rwxr-xr-x"));
        write(folder, "client/old.js", "old");
        write(folder, "config/config.json", "{\"port\": 9000}");
        write(folder, "data/messages", "hello\n");
        write(folder, "chat-backup-20240101/data/messages", "older\n");
        Files.copy(folder.resolve("VERSION"), base.resolve("running"));
    }

    static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
