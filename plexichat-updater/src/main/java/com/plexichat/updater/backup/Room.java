package com.plexichat.updater.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on a disk, looked at before it is used up. */
final class Room {
    private static final int RESERVE = 10;

    private Room() {}

    /** @throws com.plexichat.release.problem.ReleaseException if the folder has no room for so many bytes and a tenth more */
    static void require(Path folder, long bytes) throws IOException {
        long needed = bytes + bytes / RESERVE;
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < needed) {
            throw BackupProblems.tooSmall(folder, needed, usable);
        }
    }
}
